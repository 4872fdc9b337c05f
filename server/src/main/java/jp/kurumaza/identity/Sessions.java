package jp.kurumaza.identity;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.ShortMemory;
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
  private final Cache<String, Known> known = ShortMemory.create();

  /** A session as it is stored, with the account as it was then, if that is active. */
  private record Known(Session session, @Nullable Account account) {}

  @Inject
  public Sessions(SessionTable table, Accounts accounts, Clock clock) {
    this.table = table;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Who shows this token; nobody if it is unknown or over. Doesn't count as a visit. */
  public Asker resolve(@Nullable String token) {
    return known(token).map(Sessions::asker).orElse(Asker.NOBODY);
  }

  private static Asker asker(Known known) {
    Session session = known.session();
    return new Asker(session.account() == null ? null : known.account(), session.person());
  }

  /** Counts a visit, which keeps the session alive. */
  public void visit(String token) {
    Instant now = clock.instant();
    find(token)
        .filter(session -> !session.seenAt().plus(SEEN_EVERY).isAfter(now))
        .ifPresent(session -> change(session.seen(now)));
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
      remove(Sha256.of(token));
    }
  }

  /** An account is another now: its devices have other rights. */
  void forgetAccounts() {
    known.invalidateAll();
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
      remove(session.tokenHash());
    } else {
      change(session);
    }
  }

  private void change(Session session) {
    table.change(session);
    known.invalidate(session.tokenHash());
  }

  private void remove(String tokenHash) {
    table.remove(tokenHash);
    known.invalidate(tokenHash);
  }

  private Optional<Session> find(@Nullable String token) {
    return known(token).map(Known::session);
  }

  private Optional<Known> known(@Nullable String token) {
    return Optional.ofNullable(token)
        .map(shown -> known.get(Sha256.of(shown), this::read))
        .map(stored -> new Known(stored.session().at(clock.instant()), stored.account()))
        .filter(now -> !now.session().isEmpty());
  }

  private @Nullable Known read(String tokenHash) {
    return table.find(tokenHash).map(this::withAccount).orElse(null);
  }

  private Known withAccount(Session session) {
    Optional<Account> account = Optional.ofNullable(session.account()).flatMap(accounts::find);
    return new Known(session, account.filter(Account::active).orElse(null));
  }
}
