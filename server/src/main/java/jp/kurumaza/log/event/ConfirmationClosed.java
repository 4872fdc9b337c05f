package jp.kurumaza.log.event;

/**
 * Nobody answers any more; everyone learns how many did.
 *
 * @param people residents with a seat in the room
 */
public record ConfirmationClosed(long finding, int confirmed, int objected, int people)
    implements ConfirmationEvent {}
