package jp.kurumaza.identity;

import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.UUID;

/** What access needs to know of topics; the topics tell it. */
public interface TopicScope {
  /** The department that owns a topic; empty if there is no such topic. */
  Optional<UUID> departmentOf(UUID topic);

  /** Whether residents may take part now. */
  boolean open(UUID topic);

  /** Where no feature has topics, there are none. */
  static TopicScope in(Instance<TopicScope> topics) {
    return topics.isResolvable() ? topics.get() : new NoTopics();
  }

  /** Knows no topic. */
  final class NoTopics implements TopicScope {
    @Override
    public Optional<UUID> departmentOf(UUID topic) {
      return Optional.empty();
    }

    @Override
    public boolean open(UUID topic) {
      return false;
    }
  }
}
