package jp.kurumaza.log.event;

/** One more person has answered; what they chose stands in no log. */
public record PollAnswered(long poll) implements PollEvent {}
