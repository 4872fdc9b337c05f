package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.LogKind;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.Projection;
import jp.kurumaza.log.event.Event;
import jp.kurumaza.log.event.OutcomePublished;
import jp.kurumaza.log.event.OutcomeReopened;
import jp.kurumaza.log.event.StatementCorrected;
import jp.kurumaza.log.event.StatementHidden;
import jp.kurumaza.log.event.StatementRedacted;
import jp.kurumaza.log.event.StatementRestored;
import jp.kurumaza.log.event.StatementWithdrawn;
import jp.kurumaza.outcome.OutcomeWork.Done;
import jp.kurumaza.outcome.OutcomeWork.Place;
import jp.kurumaza.outcome.Progress.State;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.Rooms;

/**
 * Takes a published outcome back to review when a statement that it cites is lost or changed, and
 * forgets words that were erased. What counts is how the statement is now, so that hearing of an
 * event twice does no harm.
 */
@OnlyOne
public class ReopenOutcomes implements Projection {
  private static final int EVENTS_BETWEEN_NOTES = 500;

  private final OutcomeWork work;
  private final Outcomes outcomes;
  private final Rooms rooms;
  private final TellLoss loss;
  private final Cursors cursors;
  private final Map<UUID, Long> reached = new ConcurrentHashMap<>();

  @Inject
  public ReopenOutcomes(
      OutcomeWork work, Outcomes outcomes, Rooms rooms, TellLoss loss, Cursors cursors) {
    this.work = work;
    this.outcomes = outcomes;
    this.rooms = rooms;
    this.loss = loss;
    this.cursors = cursors;
  }

  @Override
  public String name() {
    return "reopen-outcomes";
  }

  @Override
  public long cursor(UUID log) {
    return reached.computeIfAbsent(log, cursors::get);
  }

  @Override
  public void project(UUID log, LogKind kind, List<LoggedEvent> events) {
    boolean matters = events.stream().anyMatch(event -> matters(event.event()));
    if (matters) {
      topicOf(log, kind).ifPresent(this::check);
    }
    note(log, events, matters);
  }

  private static boolean matters(Event event) {
    return event instanceof StatementCorrected
        || event instanceof StatementWithdrawn
        || event instanceof StatementHidden
        || event instanceof StatementRestored
        || event instanceof StatementRedacted
        || event instanceof OutcomePublished;
  }

  private Optional<UUID> topicOf(UUID log, LogKind kind) {
    return switch (kind) {
      case TOPIC -> Optional.of(log);
      case ROOM -> rooms.find(log).map(RoomSettings::topic);
    };
  }

  private void check(UUID topic) {
    if (outcomes.find(topic).isPresent()) {
      work.owe(topic, this::settle);
    }
  }

  private Done settle(Place place) {
    Outcome kept = place.drafted().forgetting(place.words());
    Publication published = kept.published();
    if (published == null || !kept.is(State.PUBLISHED)) {
      return new Done(kept);
    }
    return published
        .changed(place.words())
        .map(lost -> reopened(kept, published, lost, place.words()))
        .orElseGet(() -> new Done(kept));
  }

  private Done reopened(Outcome outcome, Publication published, Citation lost, Words words) {
    Fact fact =
        Fact.forEveryone(new OutcomeReopened(published.version(), lost.room(), lost.sequence()));
    return new Done(outcome.reopened(loss.of(lost, words)), fact);
  }

  /** Not each time: rooms are busy, and starting over from an older place does no harm. */
  private void note(UUID log, List<LoggedEvent> events, boolean matters) {
    long before = events.getFirst().sequence() - 1;
    long now = events.getLast().sequence();
    reached.put(log, now);
    if (matters || now / EVENTS_BETWEEN_NOTES > before / EVENTS_BETWEEN_NOTES) {
      cursors.set(log, now);
    }
  }
}
