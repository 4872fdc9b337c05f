package jp.kurumaza.room.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.RoomViews;
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
  private final RoomViews views;
  private final Caller caller;

  @Inject
  public RoomCards(Rooms rooms, Topics topics, Accounts accounts, RoomViews views, Caller caller) {
    this.rooms = rooms;
    this.topics = topics;
    this.accounts = accounts;
    this.views = views;
    this.caller = caller;
  }

  @Override
  public int spoke(UUID topic) {
    return (int)
        rooms.ofTopic(topic).stream().flatMap(room -> speakers(room.id())).distinct().count();
  }

  @Override
  public List<RoomCard> cards(UUID topic) {
    return rooms.openTo(topic).stream().map(this::card).toList();
  }

  RoomCard card(RoomSettings room) {
    String question = topics.require(room.topic()).settings().question();
    List<String> facilitators = names(rooms.plenary(room.id()).orElse(room));
    Optional<UUID> asker = caller.participantIn(room.topic());
    return views.look(
        room.id(),
        Viewer.READER,
        state ->
            new RoomCard(
                room.id(),
                room.topic(),
                question,
                room.title(),
                room.place(),
                room.startsAt(),
                state.getAgenda().stream().mapToInt(Phase::minutes).sum(),
                state.getStatus(),
                state.getCancelledReason(),
                state.residents().size(),
                facilitators,
                state.admission(),
                state.waitingList().size(),
                room.table(),
                asker.map(state::ownSeat).orElse(null)));
  }

  private List<String> names(RoomSettings room) {
    return room.crew().runners().stream()
        .flatMap(id -> accounts.find(id).stream())
        .map(Account::name)
        .toList();
  }

  private Stream<UUID> speakers(UUID room) {
    return views.look(room, Viewer.READER, RoomCards::speakers).stream();
  }

  private static List<UUID> speakers(RoomState room) {
    Set<UUID> residents = room.residents();
    return room.getStatements().stream()
        .filter(statement -> statement.is(Status.SHOWN))
        .map(Statement::participant)
        .filter(residents::contains)
        .toList();
  }
}
