package jp.kurumaza.tools.rooms;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a system wants to hear from those who listen. */
enum Dialect {
  /** Nothing. */
  PLAIN,

  /** How far they have read; the frames say how far they go. */
  KURUMAZA {
    private final byte[] name = "\"upTo\":".getBytes(StandardCharsets.US_ASCII);

    @Override
    long upTo(byte[] bytes, int from, int to) {
      int at = from + "{\"after\":".length();
      while (at < to && bytes[at] != ',') {
        at++;
      }
      at += 1 + name.length;
      long upTo = 0;
      for (; at < to && Character.isDigit(bytes[at]); at++) {
        upTo = upTo * 10 + Character.digit(bytes[at], 10);
      }
      return upTo;
    }
  },

  /** Engine.IO 4 and Socket.IO 5: who comes is let in, joins, and answers pings. */
  SOCKET_IO {
    @Override
    @Nullable String answer(byte[] bytes, int from, int to) {
      boolean joined = to - from > 1 && bytes[from] == '4' && bytes[from + 1] == '0';
      return switch (bytes[from]) {
        case '0' -> "40";
        case '2' -> "3";
        default -> joined ? "42[\"join\"]" : null;
      };
    }
  };

  /** What to say to a message; null for nothing. */
  @Nullable String answer(byte[] bytes, int from, int to) {
    return null;
  }

  /** The sequence up to which a message goes; 0 where it does not say. */
  long upTo(byte[] bytes, int from, int to) {
    return 0;
  }
}
