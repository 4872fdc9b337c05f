package jp.kurumaza.log.event;

/** In a table's own log: those who run the room took the table's summary away. */
public record SummaryErased() implements TableEvent {}
