package jp.kurumaza.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.log.event.FloorGiven;
import jp.kurumaza.log.event.HandLowered;
import jp.kurumaza.log.event.HandRaised;
import jp.kurumaza.log.event.RoundEnded;
import jp.kurumaza.log.event.RoundStarted;
import jp.kurumaza.log.event.TurnEvent;
import org.jspecify.annotations.Nullable;

/** Who has the floor, who asks for it, and who is still to have it in a round. */
final class Turns {
  private final Map<UUID, Instant> hands = new LinkedHashMap<>();
  private @Nullable UUID floor;
  private @Nullable Instant floorEndsAt;
  private @Nullable List<UUID> round;

  void apply(Instant at, TurnEvent event) {
    switch (event) {
      case HandRaised e -> hands.putIfAbsent(e.participant(), at);
      case HandLowered e -> hands.remove(e.participant());
      case FloorGiven e -> give(e.participant(), e.endsAt());
      case RoundStarted e -> startRound(e.order());
      case RoundEnded e -> endRound();
    }
  }

  /** Ends the turn at hand; null gives the floor to nobody. */
  private void give(@Nullable UUID participant, @Nullable Instant endsAt) {
    floor = participant;
    floorEndsAt = endsAt;
    hands.remove(participant);
    if (round != null) {
      round.remove(participant);
    }
  }

  private void startRound(List<UUID> order) {
    give(null, null);
    round = new ArrayList<>(order);
  }

  /** Comes last in a round under way. */
  void join(UUID participant) {
    if (round != null) {
      round.add(participant);
    }
  }

  /** Gave up the seat; has no turn at hand. */
  void leave(UUID participant) {
    hands.remove(participant);
    if (round != null) {
      round.remove(participant);
    }
  }

  void endRound() {
    give(null, null);
    round = null;
  }

  void close() {
    endRound();
    hands.clear();
  }

  Map<UUID, Instant> hands() {
    return hands;
  }

  @Nullable UUID floor() {
    return floor;
  }

  @Nullable Instant floorEndsAt() {
    return floorEndsAt;
  }

  /** In order; null while there is no round. */
  @Nullable List<UUID> round() {
    return round;
  }
}
