package jp.kurumaza.log.event;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A contact has seen what must not wait, and sees to it.
 *
 * @param escalation its sequence
 * @param name null in the log: it is added when somebody looks
 */
public record EscalationTaken(long escalation, UUID account, @Nullable String name)
    implements CrewEvent {
  @Override
  public EscalationTaken withNames(Function<UUID, @Nullable String> names) {
    return new EscalationTaken(escalation, account, names.apply(account));
  }
}
