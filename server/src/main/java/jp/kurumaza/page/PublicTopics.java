package jp.kurumaza.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicLife;
import jp.kurumaza.topic.TopicLog;
import jp.kurumaza.topic.TopicSettings;
import jp.kurumaza.topic.Topics;

/** Topics that were put to residents. */
@OnlyOne
public class PublicTopics {
  private final Topics topics;
  private final TopicLog log;

  @Inject
  public PublicTopics(Topics topics, TopicLog log) {
    this.topics = topics;
    this.log = log;
  }

  public List<PublicTopic> all() {
    return topics.all().stream().map(this::withLife).filter(PublicTopic::isPublic).toList();
  }

  Optional<PublicTopic> find(UUID id) {
    return topics.find(id).map(this::withLife).filter(PublicTopic::isPublic);
  }

  private PublicTopic withLife(Topic topic) {
    return new PublicTopic(topic.id(), topic.settings(), log.life(topic.id()));
  }

  /** A topic's words and its life. */
  public record PublicTopic(UUID id, TopicSettings settings, TopicLife life) {
    public String path() {
      return "/topics/" + id;
    }

    boolean isPublic() {
      return !life.is(TopicLife.State.DRAFT);
    }
  }
}
