package jp.kurumaza.room;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * What policy staff ask for when they arrange a talk: {@code RoomSettings} of the contract, with
 * its limits.
 */
public record RoomPlan(
    String title,
    String place,
    Instant startsAt,
    List<Phase> agenda,
    Map<UUID, @Nullable Part> crew,
    int statementLimit,
    Admission admission) {
  private static final int TITLE_LIMIT = 60;
  private static final int STATEMENT_LIMIT = 10_000;

  public static RoomPlan of(RoomSettings room, List<Phase> agenda, Admission admission) {
    return new RoomPlan(
        room.title(),
        room.place(),
        room.startsAt(),
        agenda,
        room.crew().parts(),
        room.statementLimit(),
        admission);
  }

  RoomSettings settings(UUID room, UUID topic, Crew crew) {
    return new RoomSettings(room, topic, title, place, startsAt, statementLimit, crew);
  }

  /**
   * @param owner the department of the room's topic
   * @return the crew that it asks for
   * @throws Problem invalid-value or a text's problem, with the field
   */
  Crew requireSound(Accounts accounts, UUID owner) {
    Text.require(title(), "/title", TITLE_LIMIT);
    Text.require(place(), "/place", TITLE_LIMIT);
    AgendaRules.requireWithin(statementLimit(), 1, STATEMENT_LIMIT, "/statementLimit");
    AgendaRules.requireLength(agenda(), "/agenda");
    AgendaRules.requireSound(agenda(), "/agenda");
    AdmissionRules.requireSound(admission(), "/admission");
    return Crew.require(crew(), accounts, owner);
  }
}
