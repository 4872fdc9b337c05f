package jp.kurumaza.log.event;

/**
 * A fact that happened in a talk or in the life of a topic. Its simple name is its kind in the
 * contract.
 */
public sealed interface Event permits RoomEvent, TopicEvent {
  default String kind() {
    return getClass().getSimpleName();
  }
}
