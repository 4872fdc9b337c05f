package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.EscalationRaised;
import jp.kurumaza.log.event.StatementReported;
import jp.kurumaza.log.event.StatementReported.Reason;
import jp.kurumaza.moderation.PersonalData;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import org.jspecify.annotations.Nullable;

/** Somebody asks those who run the room to look at a statement. Only they learn who it was. */
@Dependent
public class ReportStatement {
  static final int TEXT_LIMIT = 200;
  static final int MOST_WAITING = 20;

  private final RoomLog log;

  @Inject
  public ReportStatement(RoomLog log) {
    this.log = log;
  }

  /**
   * The same person's second report of a statement does nothing; but danger and a child's safety
   * always reach the contacts at once.
   *
   * @param text the reporter's own words, at most 200 characters, or none
   * @throws Problem seat-needed, not-found (unless everyone sees it), conflict (one's own, or 20 of
   *     this person wait), personal-data, or what the text lacks
   */
  public void report(
      UUID room,
      UUID participant,
      long statement,
      Reason reason,
      @Nullable String text,
      CommandKey key) {
    String words = Text.optional(text, "/text", TEXT_LIMIT);
    if (words != null) {
      PersonalData.refuse(PersonalData.in(words), "/text");
    }
    log.append(
        room,
        Author.participant(participant, key),
        (state, now) -> {
          require(state, participant, statement);
          EscalationRaised.Reason urgent = urgent(reason);
          List<Fact> facts = new ArrayList<>();
          if (!state.hasReported(participant, statement)) {
            if (urgent == null) {
              requireFewWaiting(state, participant);
            }
            facts.add(
                Fact.forRunners(new StatementReported(statement, participant, reason, words)));
          }
          if (urgent != null) {
            facts.addAll(state.escalate(new EscalationRaised(urgent, statement, null, null, null)));
          }
          return facts;
        });
  }

  private static void require(Room state, UUID participant, long statement) {
    state.requireSeat(participant);
    if (state.shown(statement).participant().equals(participant)) {
      throw new Problem(ProblemType.CONFLICT, "自分の発言は、直すか取り下げてください。");
    }
  }

  private static EscalationRaised.@Nullable Reason urgent(Reason reason) {
    return switch (reason) {
      case DANGER -> EscalationRaised.Reason.DANGER;
      case CHILD_SAFETY -> EscalationRaised.Reason.CHILD_SAFETY;
      case PERSONAL_DATA, HURTFUL, OFF_TOPIC, OTHER -> null;
    };
  }

  private static void requireFewWaiting(Room state, UUID participant) {
    long waiting =
        state.all().getConcerns().stream()
            .flatMap(concern -> concern.reports().stream())
            .filter(report -> report.participant().equals(participant))
            .count();
    if (waiting >= MOST_WAITING) {
      throw new Problem(
          ProblemType.CONFLICT, "一度に知らせられるのは%d件までです。進行役が見るまでお待ちください。".formatted(MOST_WAITING));
    }
  }
}
