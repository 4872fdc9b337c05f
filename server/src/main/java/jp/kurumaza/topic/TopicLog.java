package jp.kurumaza.topic;

import jakarta.inject.Inject;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Decision;
import jp.kurumaza.log.EventLog;
import jp.kurumaza.log.LogKind;
import jp.kurumaza.platform.OnlyOne;

/** The logs of topics. A topic's log has the topic's id and begins with its draft. */
@OnlyOne
public class TopicLog {
  private final EventLog log;

  @Inject
  public TopicLog(EventLog log) {
    this.log = log;
  }

  void begin(UUID topic) {
    log.create(topic, LogKind.TOPIC);
  }

  /**
   * Decides on the topic's life; see {@link EventLog#append}.
   *
   * @throws jp.kurumaza.platform.Problem not-found, key-reused, or what the decision threw
   */
  public long append(UUID topic, Author author, Decision<TopicLife> decision) {
    return log.append(topic, TopicLife.FOLD, author, decision);
  }

  /**
   * The life up to now.
   *
   * @throws jp.kurumaza.platform.Problem not-found
   */
  public TopicLife life(UUID topic) {
    return log.read(topic, TopicLife.FOLD, (life, head) -> life.copy());
  }
}
