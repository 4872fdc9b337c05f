package jp.kurumaza.log.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody sits at this table now; null is the circle of all. */
public record PersonMoved(UUID participant, @Nullable UUID table) implements TableEvent {}
