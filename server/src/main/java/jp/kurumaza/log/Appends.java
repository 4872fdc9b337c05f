package jp.kurumaza.log;

import java.util.List;
import java.util.UUID;

/** Hears of events after their commit, in the order of each log. Must return quickly. */
public interface Appends {
  /** Whichever node appended them. */
  void appended(UUID log, List<LoggedEvent> events);

  /** This node has appended up to a sequence. */
  default void committed(UUID log, long head) {}
}
