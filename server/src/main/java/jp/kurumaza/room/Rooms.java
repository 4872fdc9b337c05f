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

  /** By start. */
  List<RoomSettings> ofTopic(UUID topic);

  /** Those whose crew an account belongs to, by start. */
  List<RoomSettings> crewedBy(UUID account);

  /** By start. */
  List<RoomSettings> all();
}
