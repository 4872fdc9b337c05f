package jp.kurumaza.identity;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A secret of 80 random bits that people can write down and read out: four groups of four digits
 * and letters, none of which looks like another (Crockford's base 32).
 */
public final class SecretCode {

  /** The digits of base 32, by their value. */
  public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int GROUPS = 4;
  private static final int GROUP = 4;
  private static final SecureRandom random = new SecureRandom();

  private SecretCode() {}

  /** Such as {@code 7KQ2-M0XV-4TRA-93ZD}. */
  public static String random() {
    return IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    return random
        .ints(GROUP, 0, ALPHABET.length())
        .mapToObj(i -> ALPHABET.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  /** As what a code is stored, however it was typed. */
  public static String hash(String typed) {
    return Sha256.of(normalise(typed));
  }

  /** The code behind what somebody typed: case, width, spaces, hyphens, O and 0 don't matter. */
  public static String normalise(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .replace('O', '0')
        .replaceAll("[IL]", "1")
        .replaceAll("[^0-9A-Z]", "");
  }
}
