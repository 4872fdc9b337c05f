package jp.kurumaza.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.platform.OnlyOne;
import org.jspecify.annotations.Nullable;

/**
 * Who a device is known as. Whenever that becomes more, the device gets a new token and the old one
 * ends, so that a token planted before is worth nothing after.
 */
@OnlyOne
public class Sessions {

  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  private final SessionTable table;
  private final Accounts accounts;
  private final Clock clock;

  @Inject
  public Sessions(SessionTable table, Accounts accounts, Clock clock) {
    this.table = table;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Who shows this token; nobody if it is unknown or over. Doesn't count as a visit. */
  public Asker resolve(@Nullable String token) {
    return find(token).map(this::asker).orElse(Asker.NOBODY);
  }

  private Asker asker(Session session) {
    Optional<Account> account =
        Optional.ofNullable(session.account()).flatMap(accounts::find).filter(Account::active);
    return new Asker(account.orElse(null), session.person());
  }

  /** Counts a visit, which keeps the session alive. */
  public void visit(String token) {
    Instant now = clock.instant();
    find(token)
        .filter(session -> !session.seenAt().plus(SEEN_EVERY).isAfter(now))
        .ifPresent(session -> table.change(session.seen(now)));
  }

  /**
   * The device signs in; the person that it was known as stays.
   *
   * @param old the device's token until now
   * @return its token from now on
   */
  public String signIn(@Nullable String old, UUID account) {
    UUID person = find(old).map(Session::person).orElse(null);
    Instant now = clock.instant();
    return replace(old, new Session("", account, now, person, now));
  }

  /** The device becomes a person's; whoever is signed in on it stays signed in, for no longer. */
  public String become(@Nullable String old, UUID person) {
    Optional<Session> before = find(old);
    return replace(
        old,
        new Session(
            "",
            before.map(Session::account).orElse(null),
            before.map(Session::signedInAt).orElse(null),
            person,
            clock.instant()));
  }

  private String replace(@Nullable String old, Session next) {
    String token = SessionToken.random();
    end(old);
    table.removeExpired(clock.instant());
    table.add(
        new Session(
            Sha256.of(token), next.account(), next.signedInAt(), next.person(), next.seenAt()));
    return token;
  }

  /** The device is nobody's any more. */
  public void end(@Nullable String token) {
    if (token != null) {
      table.remove(Sha256.of(token));
    }
  }

  /** Signs an account out everywhere but on the device with that token. */
  public void signOut(UUID account, @Nullable String except) {
    String kept = except == null ? "" : Sha256.of(except);
    for (Session session : table.ofAccount(account)) {
      if (!session.tokenHash().equals(kept)) {
        leave(session.signedOut());
      }
    }
  }

  private void leave(Session session) {
    if (session.isEmpty()) {
      table.remove(session.tokenHash());
    } else {
      table.change(session);
    }
  }

  private Optional<Session> find(@Nullable String token) {
    return Optional.ofNullable(token)
        .flatMap(shown -> table.find(Sha256.of(shown)))
        .map(session -> session.at(clock.instant()))
        .filter(session -> !session.isEmpty());
  }
}
