package jp.kurumaza.room;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;

/** The rooms that were arranged. */
public interface Rooms {
  void add(RoomSettings room);

  /** Puts other settings in place of those with the same id. */
  void change(RoomSettings room);

  /** Puts another crew in place of the one it has. */
  void setCrew(UUID room, Crew crew);

  Optional<RoomSettings> find(UUID room);

  /**
   * @throws Problem not-found
   */
  default RoomSettings require(UUID room) {
    return find(room)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "この部屋は見つかりません。リンクを確かめてください。"));
  }

  /** The room itself; for a table, the room that it belongs to. */
  default Optional<RoomSettings> plenary(UUID room) {
    Optional<RoomSettings> found = find(room);
    return found
        .map(RoomSettings::table)
        .map(RoomSettings.TableOf::plenary)
        .map(this::find)
        .orElse(found);
  }

  /** Every room that words were said in, tables too, by start. */
  List<RoomSettings> ofTopic(UUID topic);

  /** The rooms of a topic that people can go to, by start: tables are part of theirs. */
  default List<RoomSettings> openTo(UUID topic) {
    return ofTopic(topic).stream().filter(room -> !room.isTable()).toList();
  }

  /** Those whose crew an account belongs to, by start; without tables. */
  List<RoomSettings> crewedBy(UUID account);

  /** By start, without tables. */
  List<RoomSettings> all();

  /** The ids of {@link #all()}. */
  default List<UUID> ids() {
    return all().stream().map(RoomSettings::id).toList();
  }

  /**
   * Where a short address leads: of two rooms that share it, as next to none do, to the later one.
   *
   * @param typed what stands after {@code /r/}
   */
  default Optional<UUID> at(String typed) {
    return ids().stream()
        .filter(room -> ShortAddress.isOf(room, typed))
        .reduce((one, later) -> later);
  }
}
