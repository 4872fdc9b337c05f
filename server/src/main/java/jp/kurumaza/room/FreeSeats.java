package jp.kurumaza.room;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.AdmissionSet;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.PersonMoved;
import jp.kurumaza.log.event.SeatGivenUp;
import jp.kurumaza.log.event.Table;

/** Who has waited longest has a seat as soon as there is one. */
final class FreeSeats {
  private FreeSeats() {}

  /** Whether nobody can sit down without waiting. */
  static boolean none(RoomState room) {
    return free(room, room.admission()) <= 0;
  }

  /**
   * What follows when people lose their seats: where they sat at a table, they leave it first.
   *
   * @param absent whether the seats go to others because these people did not come
   * @param next who sits down instead
   */
  static List<Fact> passedOn(
      RoomState room, List<UUID> leaving, boolean absent, Stream<UUID> next) {
    List<Fact> facts = new ArrayList<>();
    List<Table> tables = room.tables().open();
    for (UUID one : leaving) {
      if (room.tables().of(one).isPresent()) {
        facts.add(Fact.forEveryone(new PersonMoved(one, null)));
        tables = Tables.moved(tables, one, null);
      }
      facts.add(Fact.forEveryone(new SeatGivenUp(one, absent)));
    }
    facts.addAll(seated(tables, next));
    return facts;
  }

  /** Who sits down when one more seat gets free. */
  static Stream<UUID> next(RoomState room) {
    return waiting(room, free(room, room.admission()) + 1);
  }

  /** People get in like this from now on; nothing, if they do already. */
  static List<Fact> by(Admission admission, RoomState room) {
    return admission.equals(room.admission())
        ? List.of()
        : Stream.concat(
                Stream.of(Fact.forEveryone(new AdmissionSet(admission))),
                seated(room.tables().open(), waiting(room, free(room, admission))).stream())
            .toList();
  }

  /** These people sit down; while others talk at tables, each where the fewest are. */
  static List<Fact> seated(List<Table> open, Stream<UUID> residents) {
    List<Fact> facts = new ArrayList<>();
    List<Table> tables = open;
    for (UUID resident : residents.toList()) {
      facts.add(Fact.forEveryone(new ParticipantJoined(resident, null, Role.RESIDENT)));
      if (!tables.isEmpty()) {
        UUID smallest = Lots.smallest(tables).room();
        facts.add(Fact.forEveryone(new PersonMoved(resident, smallest)));
        tables = Tables.moved(tables, resident, smallest);
      }
    }
    return facts;
  }

  private static Stream<UUID> waiting(RoomState room, long seats) {
    return room.waitingList().stream().limit(Math.max(0, seats));
  }

  private static long free(RoomState room, Admission admission) {
    Integer seats = admission.seats();
    return seats == null ? Integer.MAX_VALUE : seats - room.residents().size();
  }
}
