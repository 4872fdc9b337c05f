package jp.kurumaza.tools.rooms;

import java.util.ArrayList;
import java.util.List;

/** One room as its listeners hear it: the first to hear the next statement sets the order. */
final class Hall {
  private final int people;
  private final int speakers;
  private final Tally tally;
  private final List<Speaker> speaking = new ArrayList<>();
  private final List<Long> order = new ArrayList<>();
  private boolean goingOn;

  Hall(int people, int speakers, Tally tally) {
    this.people = people;
    this.speakers = speakers;
    this.tally = tally;
  }

  int people() {
    return people;
  }

  int speakers() {
    return speakers;
  }

  List<Speaker> speaking() {
    return speaking;
  }

  /** In a closed loop whoever is free speaks at once. */
  void goOn(boolean on) {
    goingOn = on;
    if (on) {
      speaking.stream().filter(Speaker::isFree).forEach(free -> free.say(System.nanoTime()));
    }
  }

  void perhapsFree(Speaker speaker) {
    if (goingOn && speaker.isFree()) {
      speaker.say(System.nanoTime());
    }
  }

  /**
   * @param index how many statements this listener had heard before
   * @param heardOf the newest number that they heard of each speaker
   */
  void heard(int index, long[] heardOf, Mark mark, long now) {
    long expected = heardOf[mark.speaker()] + 1;
    if (mark.number() < expected) {
      tally.duplicated();
      return;
    }
    heardOf[mark.speaker()] = mark.number();
    long one = (long) mark.speaker() << 40 | mark.number();
    if (index == order.size()) {
      order.add(one);
    } else if (order.get(index) != one) {
      tally.outOfOrder();
    }
    tally.delivered(now - mark.nanos());
    speaking.get(mark.speaker()).heard();
  }

  /** Deliveries that never came. */
  long missing() {
    return speaking.stream().mapToLong(Speaker::unheard).sum();
  }
}
