package jp.kurumaza.topic;

import java.util.List;
import java.util.UUID;

/** What a topic shows of its rooms; whoever has the rooms tells it. */
public interface TopicRooms {
  /** How many people have said something in the topic's rooms that everyone can see. */
  int spoke(UUID topic);

  /** {@code RoomCard}s of the contract, by start. */
  List<?> cards(UUID topic);
}
