package jp.kurumaza.room.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.log.EventLog;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomState.Person;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.room.Statement;
import jp.kurumaza.room.Statement.Status;
import jp.kurumaza.topic.TopicRooms;
import jp.kurumaza.topic.Topics;

/** Rooms at a glance, for lists and for their topic. */
@Dependent
public class RoomCards implements TopicRooms {
  private final Rooms rooms;
  private final Topics topics;
  private final Accounts accounts;
  private final EventLog log;

  @Inject
  public RoomCards(Rooms rooms, Topics topics, Accounts accounts, EventLog log) {
    this.rooms = rooms;
    this.topics = topics;
    this.accounts = accounts;
    this.log = log;
  }

  @Override
  public int spoke(UUID topic) {
    return (int)
        rooms.ofTopic(topic).stream().flatMap(room -> speakers(room.id())).distinct().count();
  }

  @Override
  public List<RoomCard> cards(UUID topic) {
    return rooms.ofTopic(topic).stream().map(this::card).toList();
  }

  RoomCard card(RoomSettings room) {
    return log.read(
        room.id(),
        Room.FOLD,
        (state, head) ->
            new RoomCard(
                room.id(),
                room.topic(),
                topics.require(room.topic()).settings().question(),
                room.title(),
                room.place(),
                room.startsAt(),
                state.all().getAgenda().stream().mapToInt(Phase::minutes).sum(),
                state.all().getStatus(),
                (int)
                    state.all().getPeople().stream()
                        .filter(person -> person.role() == Role.RESIDENT)
                        .count(),
                names(room)));
  }

  private List<String> names(RoomSettings room) {
    return room.facilitators().stream()
        .flatMap(id -> accounts.find(id).stream())
        .map(Account::name)
        .sorted()
        .toList();
  }

  private Stream<UUID> speakers(UUID room) {
    return log
        .read(
            room,
            Room.FOLD,
            (state, head) -> {
              List<UUID> residents =
                  state.all().getPeople().stream()
                      .filter(person -> person.role() == Role.RESIDENT)
                      .map(Person::participant)
                      .toList();
              return state.seenBy(Viewer.READER).getStatements().stream()
                  .filter(statement -> statement.is(Status.SHOWN))
                  .map(Statement::participant)
                  .filter(residents::contains)
                  .toList();
            })
        .stream();
  }
}
