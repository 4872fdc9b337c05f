package jp.kurumaza.tools.rooms;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Somebody who says things by HTTP, the next when the last was heard by everyone in the room. */
final class Speaker extends Wire {
  private static final String WORDS = " 7時に電話しても話し中で、つながるのは8時すぎです。";

  private final int id;
  private final String head;
  private final Hall hall;
  private long said;
  private int unheard;
  private boolean acknowledged = true;
  private String request = "";

  Speaker(Selector selector, InetSocketAddress server, Door door, int id, Hall hall) {
    super(selector, server);
    this.id = id;
    this.hall = hall;
    this.head =
        """
        POST %s HTTP/1.1
        Host: 127.0.0.1:%d
        Cookie: %s
        Content-Type: application/json
        """
            .formatted(door.post(), server.getPort(), door.cookie())
            .replace("\n", "\r\n");
  }

  boolean isFree() {
    return acknowledged && unheard == 0;
  }

  int unheard() {
    return unheard;
  }

  long said() {
    return said;
  }

  void heard() {
    unheard--;
    hall.perhapsFree(this);
  }

  /**
   * @param due when it should have been said: a delay counts
   */
  void say(long due) {
    acknowledged = false;
    unheard = hall.people();
    String body = "{\"text\":\"" + Mark.write(id, ++said, due) + WORDS + "\"}";
    request =
        head
            + "Idempotency-Key: "
            + UUID.randomUUID()
            + "\r\nContent-Length: "
            + body.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + body;
    send(StandardCharsets.UTF_8.encode(request));
  }

  /** What was not acknowledged is sent again, with its key. */
  @Override
  void ended() {
    reopen();
    if (!acknowledged) {
      send(StandardCharsets.UTF_8.encode(request));
    }
  }

  @Override
  void take(ByteBuffer in) {
    int end = endOfHeaders(in);
    if (end < 0) {
      return;
    }
    String headers =
        StandardCharsets.ISO_8859_1.decode(in.slice(in.position(), end - in.position())).toString();
    int length = contentLength(headers);
    if (in.limit() < end + length) {
      return;
    }
    in.position(end + length);
    if (!headers.startsWith("HTTP/1.1 201")) {
      throw new IllegalStateException("A statement was refused: " + headers.lines().findFirst());
    }
    acknowledged = true;
    hall.perhapsFree(this);
  }

  private static int contentLength(String headers) {
    return headers
        .lines()
        .filter(line -> line.regionMatches(true, 0, "content-length:", 0, 15))
        .map(line -> Integer.parseInt(line.substring(15).strip()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("An answer without its length"));
  }
}
