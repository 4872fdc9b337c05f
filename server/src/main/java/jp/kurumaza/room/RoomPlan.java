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
    AgendaRules.requireWithin(statementLimit(), 1, STATEMENT_LIMIT, "/statementLimit");
    AgendaRules.requireLength(agenda(), "/agenda");
    AgendaRules.requireSound(agenda(), "/agenda");
    if (facilitators().isEmpty()) {
      throw Problem.at("/facilitators", ProblemType.INVALID_VALUE, "進行役を一人以上選んでください。");
    }
    facilitators().forEach(id -> requireFacilitator(id, accounts));
  }

  private static void requireFacilitator(UUID id, Accounts accounts) {
    if (accounts.find(id).filter(Account::active).filter(a -> a.has(Role.FACILITATOR)).isEmpty()) {
      throw Problem.at("/facilitators", ProblemType.INVALID_VALUE, "進行役ではない人が選ばれています。");
    }
  }
}
