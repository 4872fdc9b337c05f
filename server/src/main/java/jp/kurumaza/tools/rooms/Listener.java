package jp.kurumaza.tools.rooms;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;

/** Somebody who listens to a room by a WebSocket (RFC 6455) and hears every statement in it. */
final class Listener extends Wire {
  private static final int TEXT = 1;
  private static final int CLOSE = 8;
  private static final int PING = 9;
  private static final int PONG = 10;
  private static final int MANY = 500;
  private static final long AFTER = 5_000_000_000L;

  private final Hall hall;
  private final Dialect dialect;
  private final long[] heardOf;
  private boolean open;
  private int heard;
  private long upTo;
  private long acknowledged;
  private long acknowledgedAt = System.nanoTime();

  Listener(Selector selector, InetSocketAddress server, String path, Dialect dialect, Hall hall) {
    super(selector, server);
    this.hall = hall;
    this.dialect = dialect;
    this.heardOf = new long[hall.speakers()];
    String handshake =
        """
        GET %s HTTP/1.1
        Host: 127.0.0.1:%d
        Upgrade: websocket
        Connection: Upgrade
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
        Sec-WebSocket-Version: 13

        """
            .formatted(path, server.getPort());
    send(StandardCharsets.US_ASCII.encode(handshake.replace("\n", "\r\n")));
  }

  boolean isOpen() {
    return open;
  }

  @Override
  void take(ByteBuffer in) {
    if (!open && !shakeHands(in)) {
      return;
    }
    while (in.remaining() >= 2) {
      int short7 = in.get(in.position() + 1) & 0x7f;
      int header = short7 < 126 ? 2 : short7 == 126 ? 4 : 10;
      if (in.remaining() < header) {
        return;
      }
      long length =
          short7 < 126
              ? short7
              : short7 == 126
                  ? in.getShort(in.position() + 2) & 0xffff
                  : in.getLong(in.position() + 2);
      if (in.remaining() < header + length) {
        return;
      }
      int opcode = in.get(in.position()) & 0x0f;
      in.position(in.position() + header);
      hear(opcode, in.array(), in.position(), (int) length);
      in.position(in.position() + (int) length);
    }
  }

  private boolean shakeHands(ByteBuffer in) {
    int end = endOfHeaders(in);
    if (end < 0) {
      return false;
    }
    if (in.get(in.position() + "HTTP/1.1 ".length()) != '1') {
      throw new IllegalStateException("The server takes no WebSocket there");
    }
    in.position(end);
    open = true;
    return true;
  }

  private void hear(int opcode, byte[] bytes, int from, int length) {
    switch (opcode) {
      case TEXT -> hear(bytes, from, from + length);
      case PING -> frame(PONG, new byte[0]);
      case CLOSE -> close();
      default -> {}
    }
  }

  private void hear(byte[] bytes, int from, int to) {
    String answer = dialect.answer(bytes, from, to);
    if (answer != null) {
      say(answer);
    }
    long now = System.nanoTime();
    for (int i = from; i < to; i++) {
      if (bytes[i] == Mark.BEGIN) {
        Mark mark = Mark.read(bytes, i);
        hall.heard(heard++, heardOf, mark, now);
        i = mark.end();
      }
    }
    upTo = Math.max(upTo, dialect.upTo(bytes, from, to));
  }

  /** Says up to where it has read, where the server wants to know, as seldom as our apps do. */
  void acknowledge(long now) {
    boolean due = upTo - acknowledged >= MANY || now - acknowledgedAt > AFTER;
    if (due && upTo > acknowledged) {
      acknowledged = upTo;
      acknowledgedAt = now;
      say("{\"ack\":" + upTo + "}");
    }
  }

  /** A sign of life. */
  void beat() {
    say("{\"ack\":" + upTo + "}");
  }

  private void say(String text) {
    frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A client must mask; zeros are a mask. */
  private void frame(int opcode, byte[] payload) {
    send(
        ByteBuffer.allocate(6 + payload.length)
            .put((byte) (0x80 | opcode))
            .put((byte) (0x80 | payload.length))
            .putInt(0)
            .put(payload)
            .flip());
  }
}
