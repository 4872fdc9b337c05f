package jp.kurumaza.log;

import java.util.List;
import java.util.UUID;

/** Hears of events after their commit, in the order of each log. Must return quickly. */
public interface Appends {
  void appended(UUID log, List<LoggedEvent> events);
}
