package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.EscalationRaised;
import jp.kurumaza.log.event.EscalationRaised.Reason;
import jp.kurumaza.log.event.EscalationTaken;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.RoomLog;
import org.jspecify.annotations.Nullable;

/** What must not wait reaches the contacts of the room, until one of them takes it. */
@Dependent
public class Escalate {
  static final int LIMIT = 500;

  private final RoomLog log;

  @Inject
  public Escalate(RoomLog log) {
    this.log = log;
  }

  /**
   * At any time, also when the talk is over. What waits already is not raised twice.
   *
   * @param statement that it is about, if any
   * @param text at most 500 characters, or none
   * @throws jp.kurumaza.platform.Problem not-found (statement), or what the text lacks
   */
  public long raise(
      UUID room,
      UUID account,
      Reason reason,
      @Nullable Long statement,
      @Nullable String text,
      Author author) {
    String words = Text.optional(text, "/text", LIMIT);
    return log.append(
        room,
        author,
        (state, now) -> {
          if (statement != null) {
            state.statement(statement);
          }
          return state.escalate(new EscalationRaised(reason, statement, account, null, words));
        });
  }

  /**
   * Taking what somebody has taken does nothing.
   *
   * @throws jp.kurumaza.platform.Problem not-found
   */
  public long take(UUID room, long escalation, UUID account, Author author) {
    return log.append(
        room,
        author,
        (state, now) ->
            state.escalation(escalation).taken() != null
                ? List.of()
                : List.of(Fact.forRunners(new EscalationTaken(escalation, account, null))));
  }
}
