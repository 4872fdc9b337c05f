package jp.kurumaza.log.event;

/** What helps everyone to be heard: hints for those who run the room, and private invitations. */
public sealed interface BalanceEvent extends RoomEvent
    permits HintShown, HintSettled, PersonInvited, InvitationAnswered, InvitationEnded {}
