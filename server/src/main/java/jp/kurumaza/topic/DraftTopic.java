package jp.kurumaza.topic;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.kurumaza.platform.Ids;
import jp.kurumaza.platform.OnlyOne;
import org.jspecify.annotations.Nullable;

/** Begins a topic: a draft that only its own department sees. */
@OnlyOne
@Transactional
public class DraftTopic {
  private final Topics topics;
  private final TopicLog log;
  private final TopicRules rules;
  private final Clock clock;

  @Inject
  public DraftTopic(Topics topics, TopicLog log, TopicRules rules, Clock clock) {
    this.topics = topics;
    this.log = log;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * @param own the department of who drafts
   * @throws jp.kurumaza.platform.Problem for the first rule that the settings break
   */
  public UUID draft(TopicSettings settings, @Nullable UUID own) {
    rules.check(settings, own);
    Topic topic = new Topic(Ids.random(), settings, clock.instant());
    topics.add(topic);
    log.begin(topic.id());
    return topic.id();
  }
}
