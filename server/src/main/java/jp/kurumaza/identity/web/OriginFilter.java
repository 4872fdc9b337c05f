package jp.kurumaza.identity.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import jp.kurumaza.identity.Origins;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;

/** Refuses what another site's page sends in a visitor's name (CSRF). */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
public class OriginFilter implements ContainerRequestFilter {

  static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Inject Connection connection;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!SAFE.contains(request.getMethod())
        && !Origins.isOwn(connection.origin(), connection.host())) {
      throw new Problem(ProblemType.FOREIGN_ORIGIN, "このサイトのページを開き直して、もう一度お試しください。");
    }
  }
}
