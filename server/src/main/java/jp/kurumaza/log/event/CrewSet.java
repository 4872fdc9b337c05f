package jp.kurumaza.log.event;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who is in the crew from now on, the lead first; for the crew only. */
public record CrewSet(List<Member> crew) implements CrewEvent {
  /**
   * An account with its part.
   *
   * @param name null in the log: it is added when somebody looks
   */
  public record Member(UUID account, @Nullable String name, Part part) {}

  @Override
  public CrewSet withNames(Function<UUID, @Nullable String> names) {
    return new CrewSet(
        crew.stream()
            .map(one -> new Member(one.account(), names.apply(one.account()), one.part()))
            .toList());
  }
}
