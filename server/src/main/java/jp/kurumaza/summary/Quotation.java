package jp.kurumaza.summary;

import java.util.UUID;

/** Words of a statement: the part of its text that a summary rests on. */
public record Quotation(UUID room, long sequence, Span span) {}
