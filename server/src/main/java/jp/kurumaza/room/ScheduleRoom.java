package jp.kurumaza.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.identity.Role;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.log.event.RoomScheduled;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.topic.TopicLog;

/** Policy staff arrange a talk about their topic. */
@Dependent
public class ScheduleRoom {
  static final int TITLE_LIMIT = 60;
  static final int QUESTION_LIMIT = 120;
  static final int PHASES_LIMIT = 20;
  static final int STATEMENT_LIMIT = 10_000;

  private final RoomLog log;
  private final TopicLog topics;
  private final Rooms rooms;
  private final Accounts accounts;

  @Inject
  public ScheduleRoom(RoomLog log, TopicLog topics, Rooms rooms, Accounts accounts) {
    this.log = log;
    this.topics = topics;
    this.rooms = rooms;
    this.accounts = accounts;
  }

  /** What is asked for; limits as in the contract. */
  public record Plan(
      String title,
      String place,
      Instant startsAt,
      List<Phase> agenda,
      Set<UUID> facilitators,
      int statementLimit) {}

  /**
   * The same author and key arrange one room, however often they are sent.
   *
   * @throws Problem invalid-value or a text's problem with the field; topic-not-open
   */
  public RoomSettings schedule(UUID topic, Plan plan, Author author) {
    requireSound(plan);
    UUID id = UUID.nameUUIDFromBytes(("room " + topic + author).getBytes());
    topics.append(
        topic,
        author,
        (life, now) -> {
          life.requireOpen();
          return List.of(Fact.forEveryone(new RoomScheduled(id)));
        });
    log.begin(id);
    log.append(
        id,
        author,
        (room, now) ->
            room.all().getAgenda().isEmpty()
                ? List.of(Fact.forEveryone(new AgendaSet(plan.agenda())))
                : List.of());
    return rooms.find(id).orElseGet(() -> add(id, topic, plan));
  }

  private RoomSettings add(UUID id, UUID topic, Plan plan) {
    RoomSettings room =
        new RoomSettings(
            id,
            topic,
            plan.title(),
            plan.place(),
            plan.startsAt(),
            plan.statementLimit(),
            plan.facilitators());
    rooms.add(room);
    return room;
  }

  private void requireSound(Plan plan) {
    Text.require(plan.title(), "/title", TITLE_LIMIT);
    Text.require(plan.place(), "/place", TITLE_LIMIT);
    within(plan.statementLimit(), 1, STATEMENT_LIMIT, "/statementLimit");
    within(plan.agenda().size(), 1, PHASES_LIMIT, "/agenda");
    for (int i = 0; i < plan.agenda().size(); i++) {
      requireSound(plan.agenda().get(i), "/agenda/" + i);
    }
    if (plan.facilitators().isEmpty()) {
      throw Problem.at("/facilitators", ProblemType.INVALID_VALUE, "進行役を一人以上選んでください。");
    }
    plan.facilitators().forEach(this::requireFacilitator);
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

  private void requireFacilitator(UUID id) {
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
