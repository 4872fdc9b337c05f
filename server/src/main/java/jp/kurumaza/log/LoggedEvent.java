package jp.kurumaza.log;

import java.time.Instant;
import jp.kurumaza.log.event.Event;

/**
 * An event at its place in a log.
 *
 * @param sequence 1, 2, 3 … without gaps in each log
 * @param actor who did it, as {@link Author#actor()}
 */
public record LoggedEvent(long sequence, Instant at, String actor, Audience audience, Event event) {

  /** The same place with another reading of the event. */
  public LoggedEvent with(Event reading) {
    return new LoggedEvent(sequence, at, actor, audience, reading);
  }
}
