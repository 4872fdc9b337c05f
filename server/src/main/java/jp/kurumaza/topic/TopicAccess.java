package jp.kurumaza.topic;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.identity.TopicScope;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.OnlyOne;

/** Tells access whose a topic is, and whether residents may take part. */
@OnlyOne
public class TopicAccess implements TopicScope {
  private final Topics topics;
  private final TopicLog log;
  private final KurumazaClock clock;

  @Inject
  public TopicAccess(Topics topics, TopicLog log, KurumazaClock clock) {
    this.topics = topics;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public Optional<UUID> departmentOf(UUID topic) {
    return topics.find(topic).map(Topic::department);
  }

  @Override
  public boolean open(UUID topic) {
    return log.life(topic).is(TopicLife.State.OPEN)
        && topics.require(topic).settings().takesPartOn(clock.today());
  }
}
