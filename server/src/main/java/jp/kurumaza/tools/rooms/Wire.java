package jp.kurumaza.tools.rooms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;

/** One connection of a client that is to cost little: thousands of them on one thread. */
abstract class Wire {
  private final Selector selector;
  private final InetSocketAddress server;
  private SelectionKey key;
  private final Deque<ByteBuffer> unsent = new ArrayDeque<>();
  private byte[] rest = {};
  private boolean closed;

  Wire(Selector selector, InetSocketAddress server) {
    this.selector = selector;
    this.server = server;
    this.key = open();
  }

  /** Reads no more, as a phone that sleeps. */
  void stall() {
    key.interestOps(0);
  }

  /** Connects anew: a server may end a connection that it thinks has served long enough. */
  void reopen() {
    close();
    key = open();
    unsent.clear();
    rest = new byte[0];
    closed = false;
  }

  private SelectionKey open() {
    try {
      SocketChannel opened = SocketChannel.open(server);
      opened.configureBlocking(false);
      opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
      return opened.register(selector, SelectionKey.OP_READ, this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SocketChannel channel() {
    return (SocketChannel) key.channel();
  }

  /** Takes whole messages out of what has come, and leaves the rest in it. */
  abstract void take(ByteBuffer in);

  boolean isClosed() {
    return closed;
  }

  void send(ByteBuffer bytes) {
    unsent.add(bytes);
    flush();
  }

  /**
   * @param shared the thread's buffer: what a message leaves unfinished is kept apart
   */
  void ready(ByteBuffer shared) {
    try {
      if (key.isValid() && key.isWritable()) {
        flush();
      }
      if (key.isValid() && key.isReadable()) {
        read(shared);
      }
    } catch (IOException e) {
      ended();
    }
  }

  /** The server has gone. */
  void ended() {
    close();
  }

  private void read(ByteBuffer shared) throws IOException {
    shared.clear().put(rest);
    if (channel().read(shared) < 0) {
      ended();
      return;
    }
    shared.flip();
    take(shared);
    rest = new byte[shared.remaining()];
    shared.get(rest);
  }

  private void flush() {
    try {
      while (!unsent.isEmpty()) {
        channel().write(unsent.getFirst());
        if (unsent.getFirst().hasRemaining()) {
          break;
        }
        unsent.removeFirst();
      }
      key.interestOps(
          unsent.isEmpty() ? SelectionKey.OP_READ : SelectionKey.OP_READ | SelectionKey.OP_WRITE);
    } catch (IOException e) {
      ended();
    }
  }

  void close() {
    closed = true;
    try {
      channel().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the headers of an HTTP message end, or -1 if they have not come yet. */
  static int endOfHeaders(ByteBuffer in) {
    for (int i = in.position(); i + 3 < in.limit(); i++) {
      if (in.get(i) == '\r' && in.get(i + 1) == '\n' && in.get(i + 2) == '\r') {
        return i + 4;
      }
    }
    return -1;
  }
}
