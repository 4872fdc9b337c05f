package jp.kurumaza.platform;

import java.security.SecureRandom;
import java.util.UUID;

/** New identifiers. */
public final class Ids {

  private static final SecureRandom random = new SecureRandom();

  private Ids() {}

  /** A UUID of version 7: unguessable in 74 bits, and near its neighbours in an index. */
  public static UUID random() {
    long milliseconds = System.currentTimeMillis();
    long most = milliseconds << 16 | 0x7000 | random.nextInt(1 << 12);
    long least = random.nextLong() >>> 2 | 1L << 63;
    return new UUID(most, least);
  }
}
