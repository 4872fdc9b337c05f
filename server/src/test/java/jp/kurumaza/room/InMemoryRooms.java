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
  public Optional<RoomSettings> find(UUID room) {
    return rooms.stream().filter(one -> one.id().equals(room)).findFirst();
  }

  @Override
  public List<RoomSettings> ofTopic(UUID topic) {
    return rooms.stream().filter(one -> one.topic().equals(topic)).toList();
  }

  @Override
  public List<RoomSettings> runBy(UUID account) {
    return rooms.stream().filter(one -> one.facilitators().contains(account)).toList();
  }

  @Override
  public List<RoomSettings> all() {
    return List.copyOf(rooms);
  }
}
