package jp.kurumaza.outcome.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.outcome.Outcome;
import jp.kurumaza.outcome.Outcomes;

/** Outcomes in the database that the configuration names. */
@ApplicationScoped
@Transactional
public class JpaOutcomes implements Outcomes {
  @PersistenceContext EntityManager entities;

  @Override
  public Optional<Outcome> find(UUID topic) {
    return Optional.ofNullable(entities.find(OutcomeRow.class, topic)).map(OutcomeRow::outcome);
  }

  @Override
  public List<Outcome> published() {
    return entities
        .createQuery("select o from OutcomeRow o where o.published is not null", OutcomeRow.class)
        .getResultStream()
        .map(OutcomeRow::outcome)
        .toList();
  }

  @Override
  public void save(Outcome outcome) {
    entities.merge(new OutcomeRow(outcome));
  }
}
