package jp.kurumaza.log.event;

import java.util.List;

/** A quick question is put to everybody; its id is this event's sequence. */
public record PollOpened(String question, List<String> choices) implements PollEvent {}
