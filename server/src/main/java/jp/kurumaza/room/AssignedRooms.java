package jp.kurumaza.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.identity.RoomScope;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.Part;
import org.jspecify.annotations.Nullable;

/** Tells access which room belongs where, and who runs it. */
@Dependent
public class AssignedRooms implements RoomScope {
  private final Rooms rooms;
  private final RoomLog log;
  private final Accounts accounts;
  private final RoomViews views;

  @Inject
  public AssignedRooms(Rooms rooms, RoomLog log, Accounts accounts, RoomViews views) {
    this.rooms = rooms;
    this.log = log;
    this.accounts = accounts;
    this.views = views;
  }

  @Override
  public List<UUID> contactsOf(UUID room) {
    return log.read(room, Room::contacts).stream()
        .filter(id -> accounts.find(id).filter(Account::active).isPresent())
        .toList();
  }

  @Override
  public Optional<UUID> topicOf(UUID room) {
    return rooms.find(room).map(RoomSettings::topic);
  }

  @Override
  public Optional<Part> partOf(UUID account, UUID room) {
    return rooms.plenary(room).flatMap(found -> found.crew().partOf(account));
  }

  @Override
  public boolean runsAnyIn(UUID account, UUID topic) {
    return rooms.ofTopic(topic).stream().anyMatch(room -> room.crew().runners().contains(account));
  }

  @Override
  public boolean mayRead(@Nullable UUID participant, UUID room) {
    return views.mayRead(room, new Viewer(false, participant));
  }
}
