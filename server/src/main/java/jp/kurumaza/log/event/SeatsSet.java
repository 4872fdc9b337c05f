package jp.kurumaza.log.event;

import java.util.List;
import java.util.UUID;

/** In a table's own log: only these residents sit there now, and only they may speak. */
public record SeatsSet(List<UUID> people) implements TableEvent {}
