package jp.kurumaza.log.event;

import java.util.List;

/** The agenda from now on. The first event of every room. */
public record AgendaSet(List<Phase> agenda) implements RoomEvent {}
