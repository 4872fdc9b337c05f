package jp.kurumaza.log;

import java.util.function.Consumer;

/**
 * One socket that listens to a log. It is bounded by what its client has acknowledged: beyond a
 * window nothing more is sent, and the log itself is the buffer.
 */
public final class Subscriber {
  /** Most events sent and not acknowledged. */
  static final long WINDOW = 2_000;

  /** Most forgettable messages sent since the client last said anything. */
  static final int SIGNALS = 100;

  private final Viewer viewer;
  private final Consumer<String> socket;
  private long position;
  private long acknowledged;
  private int signals;
  private boolean waiting;
  private boolean ended;

  /**
   * @param after sequence that the client already has
   * @param socket sends one message; may fail, which ends the subscription
   */
  public Subscriber(Viewer viewer, long after, Consumer<String> socket) {
    this.viewer = viewer;
    this.position = after;
    this.acknowledged = after;
    this.socket = socket;
  }

  public Viewer viewer() {
    return viewer;
  }

  synchronized long position() {
    return position;
  }

  synchronized boolean hasEnded() {
    return ended;
  }

  synchronized void end() {
    ended = true;
  }

  /** False once ended, or while too much is not acknowledged; then an acknowledgement goes on. */
  synchronized boolean mayReceive() {
    waiting = !ended && position - acknowledged >= WINDOW;
    return !ended && !waiting;
  }

  /** Whether the subscriber was waiting for this. */
  synchronized boolean acknowledge(long upTo) {
    acknowledged = Math.max(acknowledged, Math.min(upTo, position));
    signals = 0;
    boolean goesOn = waiting && position - acknowledged < WINDOW / 2;
    if (goesOn) {
      waiting = false;
    }
    return goesOn;
  }

  /** The position moves first: the client may acknowledge before the sending returns. */
  void send(String message, long upTo) {
    synchronized (this) {
      position = upTo;
    }
    write(message);
  }

  /** Sends what may be forgotten: nothing is lost if a client that is silent does not get it. */
  void signal(String message) {
    synchronized (this) {
      if (signals >= SIGNALS) {
        return;
      }
      signals++;
    }
    write(message);
  }

  private void write(String message) {
    try {
      socket.accept(message);
    } catch (RuntimeException e) {
      end(); // the socket is gone; its owner is told by its own close
    }
  }
}
