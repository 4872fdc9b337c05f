package jp.kurumaza.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.RoomScheduled;
import jp.kurumaza.platform.Contested;
import jp.kurumaza.topic.TopicLog;

/** Policy staff arrange a talk about their topic. */
@Dependent
public class ScheduleRoom {

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

  /**
   * The same author and key arrange one room, however often they are sent.
   *
   * @throws Problem invalid-value or a text's problem with the field; topic-not-open
   */
  public RoomSettings schedule(UUID topic, RoomPlan plan, Author author) {
    plan.requireSound(accounts);
    return Contested.settle(() -> begin(topic, plan, author));
  }

  private RoomSettings begin(UUID topic, RoomPlan plan, Author author) {
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
    return rooms.find(id).orElseGet(() -> add(plan.settings(id, topic)));
  }

  private RoomSettings add(RoomSettings room) {
    rooms.add(room);
    return room;
  }
}
