package jp.kurumaza.reading;

/**
 * How a part of a text is read.
 *
 * @param start where the part begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param kana in hiragana
 */
public record Ruby(int start, int end, String kana) {}
