package jp.kurumaza.identity;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a signed-in account, a person known by their device, both, or nobody.
 *
 * @param account active, or null
 */
public record Asker(@Nullable Account account, @Nullable UUID person) {
  public static final Asker NOBODY = new Asker(null, null);

  public boolean has(Role role) {
    return account != null && account.has(role);
  }

  /** The account, if it may facilitate. */
  Optional<Account> facilitator() {
    return Optional.ofNullable(account).filter(a -> a.has(Role.FACILITATOR));
  }
}
