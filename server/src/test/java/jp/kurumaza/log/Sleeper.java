package jp.kurumaza.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import jp.kurumaza.platform.Json;

/** A reader on a raw connection with little room, who reads only when told to. */
final class Sleeper implements AutoCloseable {
  private static final int ROOM = 4_096;
  private static final int PATIENCE_MILLISECONDS = 10_000;
  private static final int SILENCE_MILLISECONDS = 500;
  private static final int TEXT = 1;

  private final Socket socket = new Socket();
  private final DataInputStream in;
  private long upTo;

  Sleeper(URI server, String path, long after) throws IOException {
    upTo = after;
    socket.setReceiveBufferSize(ROOM);
    socket.setSoTimeout(PATIENCE_MILLISECONDS);
    socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
    in = new DataInputStream(socket.getInputStream());
    String handshake =
        """
        GET %s?after=%d HTTP/1.1
        Host: %s
        Upgrade: websocket
        Connection: Upgrade
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
        Sec-WebSocket-Version: 13

        """
            .formatted(path, after, server.getAuthority());
    socket.getOutputStream().write(handshake.replace("\n", "\r\n").getBytes());
    StringBuilder answer = new StringBuilder();
    while (answer.indexOf("\r\n\r\n") < 0) {
      answer.append((char) in.readUnsignedByte());
    }
    assertThat(answer).startsWith("HTTP/1.1 101");
  }

  /** The place in the log up to which everything came, without a hole and each event once. */
  long upTo() {
    return upTo;
  }

  void readUpTo(long place) throws IOException {
    while (upTo < place) {
      take(frame());
    }
  }

  /** No further event comes; signs of who is there may. */
  void hearsNothing() throws IOException {
    socket.setSoTimeout(SILENCE_MILLISECONDS);
    try {
      while (true) {
        assertThat(frame().has("upTo")).isFalse();
      }
    } catch (SocketTimeoutException silence) {
      socket.setSoTimeout(PATIENCE_MILLISECONDS);
    }
  }

  private void take(JsonNode frame) {
    if (frame.has("upTo")) {
      assertThat(frame.get("after").asLong()).as("no hole, nothing twice").isEqualTo(upTo);
      upTo = frame.get("upTo").asLong();
    }
  }

  private JsonNode frame() throws IOException {
    assertThat(in.readUnsignedByte() & 0x0f).isEqualTo(TEXT);
    int length = in.readUnsignedByte();
    byte[] payload =
        new byte
            [length < 126 ? length : length == 126 ? in.readUnsignedShort() : (int) in.readLong()];
    in.readFully(payload);
    return Json.mapper().readTree(payload);
  }

  /** A client must mask; zeros are a mask. */
  void acknowledge() throws IOException {
    byte[] ack = "{\"ack\":%d}".formatted(upTo).getBytes(StandardCharsets.US_ASCII);
    ByteBuffer frame = ByteBuffer.allocate(6 + ack.length);
    frame.put((byte) (0x80 | TEXT)).put((byte) (0x80 | ack.length)).putInt(0).put(ack);
    socket.getOutputStream().write(frame.array());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
