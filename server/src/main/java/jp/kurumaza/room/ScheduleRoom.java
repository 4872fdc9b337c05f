package jp.kurumaza.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.RoomScheduled;
import jp.kurumaza.platform.Contested;
import jp.kurumaza.topic.TopicLog;
import jp.kurumaza.topic.Topics;

/** Policy staff arrange a talk about their topic. */
@Dependent
public class ScheduleRoom {

  private final RoomLog log;
  private final TopicLog lives;
  private final Topics topics;
  private final Rooms rooms;
  private final Accounts accounts;

  @Inject
  public ScheduleRoom(RoomLog log, TopicLog lives, Topics topics, Rooms rooms, Accounts accounts) {
    this.log = log;
    this.lives = lives;
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
    Crew crew = plan.requireSound(accounts, topics.require(topic).department());
    return Contested.settle(() -> begin(topic, plan, crew, author));
  }

  private RoomSettings begin(UUID topic, RoomPlan plan, Crew crew, Author author) {
    UUID id = UUID.nameUUIDFromBytes(("room " + topic + author).getBytes());
    lives.append(
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
                ? Stream.concat(
                        Stream.of(
                            Fact.forEveryone(new AgendaSet(plan.agenda())),
                            Fact.forRunners(crew.event())),
                        FreeSeats.by(plan.admission(), room.all()).stream())
                    .toList()
                : List.of());
    return rooms.find(id).orElseGet(() -> add(plan.settings(id, topic, crew)));
  }

  private RoomSettings add(RoomSettings room) {
    rooms.add(room);
    return room;
  }
}
