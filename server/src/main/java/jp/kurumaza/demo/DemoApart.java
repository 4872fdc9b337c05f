package jp.kurumaza.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.platform.Config;

/**
 * Keeps the demonstration apart from data in earnest: accounts whose passwords are printed must
 * never serve there, nor invented voices stand beside real ones. A start that would mix them is
 * refused.
 */
@ApplicationScoped
public class DemoApart {
  private static final String INVENTED = "@demo.example.jp";

  @Inject Config config;
  @Inject Accounts accounts;

  @ActivateRequestContext
  void start(
      @Observes
          @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1)
          @Initialized(ApplicationScoped.class)
          Object start) {
    List<Account> all = accounts.all();
    boolean invented = all.stream().anyMatch(a -> a.login().endsWith(INVENTED));
    if (invented && !config.demo()) {
      throw new IllegalStateException(
          "This data is the demonstration's: start with --demo, or choose another --data or KURUMAZA_DB_URL.");
    }
    if (config.demo() && !invented && !all.isEmpty()) {
      throw new IllegalStateException(
          "This data is not the demonstration's: leave out --demo, or choose another --data or KURUMAZA_DB_URL.");
    }
  }
}
