package jp.kurumaza.outcome.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import jp.kurumaza.outcome.SeenAnswers;

/** What was seen, in the database that the configuration names. */
@ApplicationScoped
@Transactional
public class JpaSeenAnswers implements SeenAnswers {
  @PersistenceContext EntityManager entities;

  @Override
  public Instant at(UUID participant) {
    SeenAnswersRow row = entities.find(SeenAnswersRow.class, participant);
    return row == null ? Instant.EPOCH : row.seenAt.toInstant();
  }

  @Override
  public void see(UUID participant, Instant at) {
    entities.merge(new SeenAnswersRow(participant, at));
  }
}
