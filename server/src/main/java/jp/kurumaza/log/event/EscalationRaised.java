package jp.kurumaza.log.event;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something must not wait: the named contacts are to look at once. For the crew and them only.
 *
 * @param statement that it is about, if any
 * @param account who raised it; null for a resident's report
 * @param text what who raised it adds; a report keeps its own words
 * @param name null in the log: it is added when somebody looks
 */
public record EscalationRaised(
    Reason reason,
    @Nullable Long statement,
    @Nullable UUID account,
    @Nullable String name,
    @Nullable String text)
    implements CrewEvent, Worded {
  /** Why it must not wait. */
  public enum Reason {
    CHILD_SAFETY,
    DANGER,
    OTHER
  }

  @Override
  public EscalationRaised withText(@Nullable String other) {
    return new EscalationRaised(reason, statement, account, name, other);
  }

  @Override
  public EscalationRaised withNames(Function<UUID, @Nullable String> names) {
    return account == null
        ? this
        : new EscalationRaised(reason, statement, account, names.apply(account), text);
  }
}
