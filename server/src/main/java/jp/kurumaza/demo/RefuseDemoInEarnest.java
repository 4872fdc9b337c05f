package jp.kurumaza.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.platform.Config;

/** Accounts whose passwords are printed must never serve in earnest: such a start is refused. */
@ApplicationScoped
public class RefuseDemoInEarnest {
  private static final String INVENTED = "@demo.example.jp";

  @Inject Config config;
  @Inject Accounts accounts;

  @ActivateRequestContext
  void start(
      @Observes
          @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1)
          @Initialized(ApplicationScoped.class)
          Object start) {
    boolean invented = accounts.all().stream().anyMatch(a -> a.login().endsWith(INVENTED));
    if (invented && !config.demo()) {
      throw new IllegalStateException(
          "This data is the demonstration's: start with --demo, or choose another --data.");
    }
  }
}
