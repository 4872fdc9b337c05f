package jp.kurumaza.tools.replay;

/**
 * A line of a transcript.
 *
 * @param line 1, 2, 3 …
 * @param at seconds since the beginning
 */
record Turn(int line, double at, String speaker, String text) {}
