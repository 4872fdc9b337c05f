package jp.kurumaza.log.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.kurumaza.log.Projections;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once search and the like know everything that the logs held at the start. */
@Readiness
@ApplicationScoped
public class CaughtUp implements HealthCheck {
  @Inject Projections projections;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("caught-up")
        .withData("setAside", String.join(", ", projections.setAside()))
        .status(projections.caughtUp())
        .build();
  }
}
