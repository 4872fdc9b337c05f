package jp.kurumaza.topic.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicSettings;
import jp.kurumaza.topic.Topics;

/** Topics in the database that the configuration names. */
@ApplicationScoped
@Transactional
public class JpaTopics implements Topics {
  @PersistenceContext EntityManager entities;

  @Override
  public List<Topic> all() {
    return entities
        .createQuery("select t from Topic t order by t.draftedAt desc", Topic.class)
        .getResultList();
  }

  @Override
  public Optional<Topic> find(UUID id) {
    return Optional.ofNullable(entities.find(Topic.class, id));
  }

  @Override
  public void add(Topic topic) {
    entities.persist(topic);
  }

  @Override
  public void change(UUID id, TopicSettings settings) {
    require(id).change(settings);
  }
}
