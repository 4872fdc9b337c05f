package jp.kurumaza.topic;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.TopicOpened;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.OnlyOne;

/** Puts a drafted question to residents. From then on its settings stand. */
@OnlyOne
public class OpenTopic {
  private final Topics topics;
  private final TopicLog log;

  @Inject
  public OpenTopic(Topics topics, TopicLog log) {
    this.topics = topics;
    this.log = log;
  }

  /**
   * @throws jp.kurumaza.platform.Problem topic-not-draft, dates-out-of-order or
   *     short-period-reason-needed
   */
  public void open(UUID topic, Author author) {
    log.append(
        topic,
        author,
        (life, now) -> {
          life.requireDraft();
          LocalDate today = LocalDate.ofInstant(now, KurumazaClock.ZONE);
          TopicRules.checkOpening(topics.require(topic).settings(), today);
          return List.of(Fact.forEveryone(new TopicOpened()));
        });
  }
}
