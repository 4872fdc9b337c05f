package jp.kurumaza.room;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.identity.Role;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;

/**
 * What policy staff ask for when they arrange a talk: {@code RoomSettings} of the contract, with
 * its limits.
 */
public record RoomPlan(
    String title,
    String place,
    Instant startsAt,
    List<Phase> agenda,
    Set<UUID> facilitators,
    int statementLimit) {
  private static final int TITLE_LIMIT = 60;
  private static final int QUESTION_LIMIT = 120;
  private static final int PHASES_LIMIT = 20;
  private static final int STATEMENT_LIMIT = 10_000;

  public static RoomPlan of(RoomSettings room, List<Phase> agenda) {
    return new RoomPlan(
        room.title(),
        room.place(),
        room.startsAt(),
        agenda,
        room.facilitators(),
        room.statementLimit());
  }

  RoomSettings settings(UUID room, UUID topic) {
    return new RoomSettings(room, topic, title, place, startsAt, statementLimit, facilitators);
  }

  /**
   * @throws Problem invalid-value or a text's problem, with the field
   */
  void requireSound(Accounts accounts) {
    Text.require(title(), "/title", TITLE_LIMIT);
    Text.require(place(), "/place", TITLE_LIMIT);
    within(statementLimit(), 1, STATEMENT_LIMIT, "/statementLimit");
    within(agenda().size(), 1, PHASES_LIMIT, "/agenda");
    for (int i = 0; i < agenda().size(); i++) {
      requireSound(agenda().get(i), "/agenda/" + i);
    }
    if (facilitators().isEmpty()) {
      throw Problem.at("/facilitators", ProblemType.INVALID_VALUE, "進行役を一人以上選んでください。");
    }
    facilitators().forEach(id -> requireFacilitator(id, accounts));
  }

  private static void requireSound(Phase phase, String field) {
    Text.require(phase.title(), field + "/title", TITLE_LIMIT);
    Text.require(phase.question(), field + "/question", QUESTION_LIMIT);
    within(phase.minutes(), 1, 240, field + "/minutes");
    within(phase.prompts().size(), 0, PHASES_LIMIT, field + "/prompts");
    for (int i = 0; i < phase.prompts().size(); i++) {
      Text.require(phase.prompts().get(i), field + "/prompts/" + i, QUESTION_LIMIT);
    }
  }

  private static void requireFacilitator(UUID id, Accounts accounts) {
    if (accounts.find(id).filter(Account::active).filter(a -> a.has(Role.FACILITATOR)).isEmpty()) {
      throw Problem.at("/facilitators", ProblemType.INVALID_VALUE, "進行役ではない人が選ばれています。");
    }
  }

  private static void within(int value, int least, int most, String field) {
    if (value < least || value > most) {
      throw Problem.at(field, ProblemType.INVALID_VALUE, "%dから%dまでにしてください。".formatted(least, most));
    }
  }
}
