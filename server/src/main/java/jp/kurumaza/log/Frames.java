package jp.kurumaza.log;

import java.util.List;
import java.util.UUID;

/** How a log's events look to a viewer: what the push sends. */
public interface Frames {

  /** At most {@code limit} stored events after a sequence, those that the viewer may see. */
  Page past(UUID log, long after, int limit, Viewer viewer);

  /** One message for a viewer, from events of which it may see some. */
  String frame(long after, long upTo, List<LoggedEvent> events, Viewer viewer);

  /**
   * @param upTo the last stored event looked at, whoever may see it
   */
  record Page(long upTo, List<LoggedEvent> events) {}
}
