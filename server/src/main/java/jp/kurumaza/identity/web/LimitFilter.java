package jp.kurumaza.identity.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Limits;
import jp.kurumaza.identity.OnlyReads;

/** Counts commands, that is, all that is not merely read. */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public class LimitFilter implements ContainerRequestFilter {

  @Context ResourceInfo resource;

  @Inject Connection connection;
  @Inject Caller caller;
  @Inject Limits limits;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!OriginFilter.SAFE.contains(request.getMethod()) && !onlyReads()) {
      limits.command(connection.limited(caller.token()));
    }
  }

  private boolean onlyReads() {
    return resource.getResourceMethod().isAnnotationPresent(OnlyReads.class);
  }
}
