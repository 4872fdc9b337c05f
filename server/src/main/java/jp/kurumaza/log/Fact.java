package jp.kurumaza.log;

import java.util.List;
import jp.kurumaza.log.event.Event;

/**
 * What a decision adds to the log.
 *
 * @param erases sequences of earlier events of the same log whose words are erased with it
 */
public record Fact(Event event, Audience audience, List<Long> erases) {
  public static Fact forEveryone(Event event) {
    return of(event, Audience.EVERYONE);
  }

  public static Fact forRunners(Event event) {
    return of(event, Audience.RUNNERS);
  }

  public static Fact of(Event event, Audience audience) {
    return new Fact(event, audience, List.of());
  }

  public Fact erasing(List<Long> sequences) {
    return new Fact(event, audience, List.copyOf(sequences));
  }
}
