package jp.kurumaza.topic;

import java.util.List;
import java.util.UUID;

/** What a topic's outcome says was found; whoever has the outcomes tells it. */
public interface Findings {
  /** The findings of the newest outcome that was published; empty if none was. */
  List<FindingRef> published(UUID topic);
}
