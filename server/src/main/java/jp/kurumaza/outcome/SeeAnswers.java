package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.kurumaza.identity.Persons;
import jp.kurumaza.platform.OnlyOne;

/** Somebody has looked at the answers that cite them. */
@OnlyOne
public class SeeAnswers {
  private final Persons persons;
  private final Clock clock;

  @Inject
  public SeeAnswers(Persons persons, Clock clock) {
    this.persons = persons;
    this.clock = clock;
  }

  @Transactional
  public void see(UUID person) {
    persons.find(person).ifPresent(known -> persons.change(known.seeingAnswers(clock.instant())));
  }
}
