package jp.kurumaza.summary;

import java.util.UUID;

/**
 * Something that was said: what a summary is made from.
 *
 * @param reactions how many it got
 */
public record Utterance(UUID room, long sequence, UUID speaker, String text, int reactions) {}
