package jp.kurumaza.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.Findings;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicLife;
import jp.kurumaza.topic.TopicLog;
import jp.kurumaza.topic.TopicSettings;
import jp.kurumaza.topic.TopicStep;
import jp.kurumaza.topic.Topics;

/** Topics that were put to residents. */
@OnlyOne
public class PublicTopics {
  private final Topics topics;
  private final TopicLog log;
  private final Findings findings;
  private final KurumazaClock clock;

  @Inject
  public PublicTopics(Topics topics, TopicLog log, Findings findings, KurumazaClock clock) {
    this.topics = topics;
    this.log = log;
    this.findings = findings;
    this.clock = clock;
  }

  public List<PublicTopic> all() {
    return topics.all().stream().map(this::withLife).filter(PublicTopic::isPublic).toList();
  }

  Optional<PublicTopic> find(UUID id) {
    return topics.find(id).map(this::withLife).filter(PublicTopic::isPublic);
  }

  private PublicTopic withLife(Topic topic) {
    TopicLife life = log.life(topic.id());
    int unanswered = life.unanswered(findings.published(topic.id())).size();
    boolean overdue = TopicStep.overdue(topic.settings(), life, unanswered, clock.today());
    return new PublicTopic(topic.id(), topic.settings(), life, overdue);
  }

  /** A topic's words and its life, and whether its owner is late. */
  public record PublicTopic(UUID id, TopicSettings settings, TopicLife life, boolean overdue) {
    public String path() {
      return "/topics/" + id;
    }

    boolean isPublic() {
      return !life.is(TopicLife.State.DRAFT);
    }
  }
}
