package jp.kurumaza.municipality;

/**
 * The prefecture or a municipality in it.
 *
 * @param code six digits
 * @param kana the name in hiragana
 */
public record Municipality(String code, String name, String kana) {}
