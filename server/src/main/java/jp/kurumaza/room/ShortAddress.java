package jp.kurumaza.room;

import java.util.UUID;
import jp.kurumaza.identity.SecretCode;

/**
 * A room's address as people can type it from paper: {@code /r/7KQ2-M0XV}, the last 40 bits of the
 * room's id in eight digits and letters none of which looks like another. It is no secret.
 */
public final class ShortAddress {
  private static final int DIGITS = 8;
  private static final int GROUP = 4;
  private static final int BITS = 5;

  private ShortAddress() {}

  /** The path, without scheme and host. */
  public static String of(UUID room) {
    String digits = digits(room);
    return "/r/" + digits.substring(0, GROUP) + "-" + digits.substring(GROUP);
  }

  /** Whether somebody who typed this after {@code /r/} wants that room. */
  static boolean isOf(UUID room, String typed) {
    return SecretCode.normalise(typed).equals(digits(room));
  }

  private static String digits(UUID room) {
    StringBuilder digits = new StringBuilder();
    for (int place = DIGITS - 1; place >= 0; place--) {
      int value = (int) (room.getLeastSignificantBits() >>> place * BITS) & (1 << BITS) - 1;
      digits.append(SecretCode.ALPHABET.charAt(value));
    }
    return digits.toString();
  }
}
