package jp.kurumaza.identity.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import jp.kurumaza.identity.Access;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Place;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** Asks {@link Access} before each resource method, by its {@link Allowed} and its path. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {

  @Context ResourceInfo resource;

  @Inject Access access;
  @Inject Caller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getMethod().equals(HttpMethod.OPTIONS)) {
      return; // answered by Jersey: which methods there are
    }
    Allowed allowed = resource.getResourceMethod().getAnnotation(Allowed.class);
    if (allowed == null) {
      throw new IllegalStateException("No @Allowed on " + resource.getResourceMethod());
    }
    MultivaluedMap<String, String> path = request.getUriInfo().getPathParameters();
    Place place = new Place(id(path.getFirst("topic")), id(path.getFirst("room")));
    access.check(allowed.value(), caller.asker(), place);
  }

  private static @Nullable UUID id(@Nullable String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new Problem(ProblemType.NOT_FOUND, "アドレスを確かめてください。");
    }
  }
}
