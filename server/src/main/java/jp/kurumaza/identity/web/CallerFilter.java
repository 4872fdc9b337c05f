package jp.kurumaza.identity.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import jp.kurumaza.identity.Asker;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Sessions;

/** Finds out who asks. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CallerFilter implements ContainerRequestFilter {

  @Inject Connection connection;
  @Inject Sessions sessions;
  @Inject Caller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    String token = connection.token();
    Asker asker = sessions.resolve(token);
    if (token != null && !asker.equals(Asker.NOBODY)) {
      caller.is(asker, token);
      sessions.visit(token);
    }
  }
}
