package jp.kurumaza.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has the floor, who asks for it, and who is still to have it in a round. */
final class Turns {
  private final Map<UUID, Instant> hands = new LinkedHashMap<>();
  private @Nullable UUID floor;
  private @Nullable Instant floorEndsAt;
  private @Nullable List<UUID> round;

  void raiseHand(UUID participant, Instant at) {
    hands.putIfAbsent(participant, at);
  }

  void lowerHand(UUID participant) {
    hands.remove(participant);
  }

  /** Ends the turn at hand; null gives the floor to nobody. */
  void give(@Nullable UUID participant, @Nullable Instant endsAt) {
    floor = participant;
    floorEndsAt = endsAt;
    hands.remove(participant);
    if (round != null) {
      round.remove(participant);
    }
  }

  void startRound(List<UUID> order) {
    give(null, null);
    round = new ArrayList<>(order);
  }

  /** Comes last in a round under way. */
  void join(UUID participant) {
    if (round != null) {
      round.add(participant);
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
