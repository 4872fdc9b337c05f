package jp.kurumaza.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rooms in memory, by start. */
public final class InMemoryRooms implements Rooms {
  private final List<RoomSettings> rooms = new ArrayList<>();

  @Override
  public void add(RoomSettings room) {
    rooms.add(room);
  }

  @Override
  public void change(RoomSettings room) {
    rooms.replaceAll(one -> one.id().equals(room.id()) ? room : one);
  }

  @Override
  public void setCrew(UUID room, Crew crew) {
    change(require(room).with(crew));
  }

  @Override
  public Optional<RoomSettings> find(UUID room) {
    return rooms.stream().filter(one -> one.id().equals(room)).findFirst();
  }

  @Override
  public List<RoomSettings> ofTopic(UUID topic) {
    return rooms.stream().filter(one -> one.topic().equals(topic)).toList();
  }

  @Override
  public List<RoomSettings> crewedBy(UUID account) {
    return rooms.stream().filter(one -> one.crew().partOf(account).isPresent()).toList();
  }

  @Override
  public List<RoomSettings> all() {
    return rooms.stream().filter(room -> !room.isTable()).toList();
  }
}
