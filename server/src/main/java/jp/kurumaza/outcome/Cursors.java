package jp.kurumaza.outcome;

import java.util.UUID;

/** How far each log has been checked for lost statements. */
public interface Cursors {
  /** 0 for nothing yet. */
  long get(UUID log);

  void set(UUID log, long sequence);
}
