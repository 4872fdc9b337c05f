package jp.kurumaza.room;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.AdmissionSet;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.ParticipantJoined.Role;

/** Who has waited longest has a seat as soon as there is one. */
final class FreeSeats {
  private FreeSeats() {}

  /** Whether nobody can sit down without waiting. */
  static boolean none(RoomState room) {
    return free(room, room.admission()) <= 0;
  }

  /** What follows when one more gets free. */
  static Stream<Fact> oneMore(RoomState room) {
    return given(room, free(room, room.admission()) + 1);
  }

  /** People get in like this from now on; nothing, if they do already. */
  static List<Fact> by(Admission admission, RoomState room) {
    return admission.equals(room.admission())
        ? List.of()
        : Stream.concat(
                Stream.of(Fact.forEveryone(new AdmissionSet(admission))),
                given(room, free(room, admission)))
            .toList();
  }

  private static Stream<Fact> given(RoomState room, long seats) {
    return room.waitingList().stream().limit(Math.max(0, seats)).map(FreeSeats::given);
  }

  static Fact given(UUID resident) {
    return Fact.forEveryone(new ParticipantJoined(resident, null, Role.RESIDENT));
  }

  private static long free(RoomState room, Admission admission) {
    Integer seats = admission.seats();
    return seats == null ? Integer.MAX_VALUE : seats - room.residents().size();
  }
}
