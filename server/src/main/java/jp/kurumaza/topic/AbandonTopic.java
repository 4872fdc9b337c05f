package jp.kurumaza.topic;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.TopicAbandoned;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Text;

/** Ends an open topic without an outcome, for a reason that everyone can read. */
@OnlyOne
public class AbandonTopic {
  private static final int REASON = 1_000;

  private final TopicLog log;

  @Inject
  public AbandonTopic(TopicLog log) {
    this.log = log;
  }

  /**
   * @throws jp.kurumaza.platform.Problem topic-not-open, or what {@link Text} says of the reason
   */
  public void abandon(UUID topic, String reason, Author author) {
    Text.require(reason, "/reason", REASON);
    log.append(
        topic,
        author,
        (life, now) -> {
          life.requireOpen();
          return List.of(Fact.forEveryone(new TopicAbandoned(reason)));
        });
  }
}
