package jp.kurumaza.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The ground rules of a talk, in Markdown, and the licence of what residents say.
 *
 * @param text in Japanese
 * @param easy in やさしい日本語
 * @param en in English
 */
public record Rules(String version, String licence, String text, String easy, String en) {

  private static final String VERSION = "2026-11";
  private static final String LICENCE = "CC-BY-4.0";

  /** Those that somebody who joins now agrees to. */
  public static Rules inForce() {
    return InForce.RULES;
  }

  boolean isInForce(String rules, String licence) {
    return version.equals(rules) && this.licence.equals(licence);
  }

  private static final class InForce {
    static final Rules RULES =
        new Rules(VERSION, LICENCE, words("ja"), words("ja-x-easy"), words("en"));
  }

  private static String words(String language) {
    String file = "/rules/rules-%s.%s.md".formatted(VERSION, language);
    try (InputStream words = Rules.class.getResourceAsStream(file)) {
      if (words == null) {
        throw new IllegalStateException("Missing " + file);
      }
      return new String(words.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
