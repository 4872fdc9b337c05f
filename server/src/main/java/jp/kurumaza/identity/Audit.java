package jp.kurumaza.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import jp.kurumaza.platform.Ids;
import jp.kurumaza.platform.OnlyOne;
import org.jspecify.annotations.Nullable;

/**
 * Who of those who work here did what, and when. Only ids and names of actions: no words and
 * nothing personal. It only ever grows.
 */
@OnlyOne
public class Audit {

  private final AuditTable table;
  private final Caller caller;
  private final Clock clock;

  @Inject
  public Audit(AuditTable table, Caller caller, Clock clock) {
    this.table = table;
    this.caller = caller;
    this.clock = clock;
  }

  /** Records what the account that asks did, in the transaction that does it. */
  public void record(String action, @Nullable UUID target) {
    Account account = caller.asker().account();
    record(account == null ? null : account.id(), action, target);
  }

  /** As {@link #record(String, UUID)}, for an account that is not the asker's (yet). */
  public void record(@Nullable UUID actor, String action, @Nullable UUID target) {
    table.add(new AuditEntry(Ids.random(), clock.instant(), actor, action, target));
  }
}
