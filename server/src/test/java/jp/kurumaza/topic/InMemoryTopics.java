package jp.kurumaza.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Topics in memory. */
public final class InMemoryTopics implements Topics {
  private final Map<UUID, Topic> topics = new LinkedHashMap<>();

  @Override
  public List<Topic> all() {
    return List.copyOf(topics.values()).reversed();
  }

  @Override
  public Optional<Topic> find(UUID id) {
    return Optional.ofNullable(topics.get(id));
  }

  @Override
  public void add(Topic topic) {
    topics.put(topic.id(), topic);
  }

  @Override
  public void change(UUID id, TopicSettings settings) {
    require(id).change(settings);
  }
}
