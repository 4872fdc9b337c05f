package jp.kurumaza.room;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.Admission.Kind;
import jp.kurumaza.log.event.Admission.Readers;
import jp.kurumaza.log.event.AdmissionEvent;
import jp.kurumaza.log.event.AdmissionSet;
import jp.kurumaza.log.event.EntryLinkUsed;
import jp.kurumaza.log.event.ParticipantArrived;
import jp.kurumaza.log.event.SeatAwaited;
import jp.kurumaza.log.event.SeatGivenUp;
import org.jspecify.annotations.Nullable;

/** Who may sit down, who waits for a seat in which order, and who came. */
final class Seating {
  private Admission admission = Admission.OPEN;
  private final Set<UUID> waiting = new LinkedHashSet<>();
  private final Set<UUID> movedUp = new HashSet<>();
  private final Set<UUID> arrived = new HashSet<>();
  private final Map<UUID, Set<UUID>> invited = new HashMap<>();
  private @Nullable Instant openedAt;

  /**
   * The contract's {@code RoomState.admission}.
   *
   * @param waiting in order
   */
  record View(
      Kind kind,
      @Nullable Integer seats,
      @Nullable Integer graceMinutes,
      Readers readers,
      List<UUID> waiting) {}

  void apply(AdmissionEvent event) {
    switch (event) {
      case AdmissionSet e -> admission = e.admission();
      case SeatAwaited e -> waiting.add(e.participant());
      case SeatGivenUp e -> {
        waiting.remove(e.participant());
        movedUp.remove(e.participant());
        arrived.remove(e.participant());
      }
      case ParticipantArrived e -> arrived.add(e.participant());
      case EntryLinkUsed e ->
          invited.computeIfAbsent(e.link(), id -> new HashSet<>()).add(e.participant());
    }
  }

  void open(Instant at) {
    openedAt = at;
  }

  void join(UUID participant) {
    if (waiting.remove(participant)) {
      movedUp.add(participant);
    }
  }

  /** Null where everybody may sit down: then there is nothing to say. */
  @Nullable View view() {
    return admission.equals(Admission.OPEN)
        ? null
        : new View(
            admission.kind(),
            admission.seats(),
            admission.graceMinutes(),
            admission.readers(),
            List.copyOf(waiting));
  }

  Admission admission() {
    return admission;
  }

  /** In order. */
  List<UUID> waiting() {
    return List.copyOf(waiting);
  }

  boolean awaits(UUID participant) {
    return waiting.contains(participant);
  }

  /** Has got a seat after waiting for it. */
  boolean hasMovedUp(UUID participant) {
    return movedUp.contains(participant);
  }

  boolean hasArrived(UUID participant) {
    return arrived.contains(participant);
  }

  boolean isInvited(UUID participant) {
    return invited.values().stream().anyMatch(people -> people.contains(participant));
  }

  /** How many people came by a link. */
  int uses(UUID link) {
    return invited.getOrDefault(link, Set.of()).size();
  }

  /** Whether the seats of those who did not come may go to others. */
  boolean isGraceOver(Instant now) {
    Instant until = keptUntil();
    return until != null && !now.isBefore(until);
  }

  /** Until when seats are kept for those who do not come; null before the opening. */
  @Nullable Instant keptUntil() {
    Integer grace = admission.graceMinutes();
    return openedAt == null || grace == null ? null : openedAt.plus(Duration.ofMinutes(grace));
  }
}
