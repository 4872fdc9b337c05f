package jp.kurumaza.topic;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.platform.OnlyOne;
import org.jspecify.annotations.Nullable;

/** Changes a draft. */
@OnlyOne
public class ChangeTopic {
  private final Topics topics;
  private final TopicLog log;
  private final TopicRules rules;

  @Inject
  public ChangeTopic(Topics topics, TopicLog log, TopicRules rules) {
    this.topics = topics;
    this.log = log;
    this.rules = rules;
  }

  /**
   * @param own the department of who changes it
   * @throws jp.kurumaza.platform.Problem topic-not-draft, or the first rule that the settings break
   */
  public void change(UUID topic, TopicSettings settings, Author author, @Nullable UUID own) {
    rules.check(settings, own);
    // In the topic's queue, so that it can't be opened in between.
    log.append(
        topic,
        author,
        (life, now) -> {
          life.requireDraft();
          topics.change(topic, settings);
          return List.of();
        });
  }
}
