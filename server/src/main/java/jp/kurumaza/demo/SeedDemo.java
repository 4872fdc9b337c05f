package jp.kurumaza.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.logging.Logger;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.platform.Config;

/** Fills an empty database at the start, if a demonstration is wanted. */
@ApplicationScoped
public class SeedDemo {
  private static final Logger log = Logger.getLogger(SeedDemo.class.getName());

  @Inject Config config;
  @Inject Accounts accounts;
  @Inject SeedOrganisation organisation;
  @Inject SeedTopic topic;

  @ActivateRequestContext
  void start(
      @Observes @Priority(Interceptor.Priority.APPLICATION) @Initialized(ApplicationScoped.class)
          Object start) {
    if (config.demo() && accounts.all().isEmpty()) {
      seed();
    }
  }

  private void seed() {
    long begin = System.nanoTime();
    Staff staff = organisation.seed(DemoFiles.organisation(), DemoFiles.passwords());
    DemoFiles.topics().forEach(script -> topic.seed(script, staff));
    long milliseconds = (System.nanoTime() - begin) / 1_000_000;
    log.info("The demonstration was lived through in " + milliseconds + " ms.");
  }
}
