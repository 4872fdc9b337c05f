package jp.kurumaza.log.event;

/** The room is asked whether a finding says what people meant. */
public sealed interface ConfirmationEvent extends RoomEvent
    permits ConfirmationAsked, ConfirmationAnswered, ConfirmationClosed {
  long finding();
}
