package jp.kurumaza.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.identity.RoomScope;
import jp.kurumaza.log.event.Part;

/** Tells access which room belongs where, and who runs it. */
@Dependent
public class AssignedRooms implements RoomScope {
  private final Rooms rooms;

  @Inject
  public AssignedRooms(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Optional<UUID> topicOf(UUID room) {
    return rooms.find(room).map(RoomSettings::topic);
  }

  @Override
  public Optional<Part> partOf(UUID account, UUID room) {
    return rooms.find(room).flatMap(found -> found.crew().partOf(account));
  }

  @Override
  public boolean runsAnyIn(UUID account, UUID topic) {
    return rooms.ofTopic(topic).stream().anyMatch(room -> room.crew().runners().contains(account));
  }
}
