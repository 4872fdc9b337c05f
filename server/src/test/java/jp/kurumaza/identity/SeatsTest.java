package jp.kurumaza.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.platform.Ids;
import org.junit.jupiter.api.Test;

class SeatsTest {

  private final Village village = new Village();
  private final InMemoryParticipantTable table = new InMemoryParticipantTable();
  private final Seats seats =
      new Seats(village, new Parts(village, village), new Participants(table));
  private final UUID person = Ids.random();
  private final UUID participant = Ids.random();

  SeatsTest() {
    Agreement agreement = new Agreement("2026-11", "CC-BY-4.0", Instant.EPOCH);
    table.add(
        Participant.resident(participant, village.topic, person, Nickname.of("かもめ"), agreement));
  }

  @Test
  void aReaderHasNoPseudonym() {
    assertThat(seats.find(Asker.NOBODY, village.room)).isEqualTo(new Seat(null, null));
  }

  @Test
  void aResidentActsUnderTheirs() {
    Asker resident = new Asker(null, person);
    assertThat(seats.find(resident, village.room)).isEqualTo(new Seat(null, participant));
    assertThat(seats.take(resident, village.room)).isEqualTo(participant);
  }

  @Test
  void aFacilitatorGetsOneWhenTheyFirstAct() {
    Asker facilitator = new Asker(village.facilitator, person);
    assertThat(seats.find(facilitator, village.room)).isEqualTo(new Seat(Part.LEAD, null));
    UUID taken = seats.take(facilitator, village.room);
    assertThat(taken).isNotEqualTo(participant);
    assertThat(seats.find(facilitator, village.room)).isEqualTo(new Seat(Part.LEAD, taken));
  }

  @Test
  void aFacilitatorIsAResidentInRoomsOfOthers() {
    Asker facilitator = new Asker(village.facilitator, person);
    assertThat(seats.find(facilitator, village.nextRoom)).isEqualTo(new Seat(null, participant));
  }

  @Test
  void whoOnlyWatchesHasNoPseudonymThere() {
    for (Account watcher : List.of(village.observer, village.scribe, village.policy)) {
      Asker asker = new Asker(watcher, person);
      Seat seat = seats.find(asker, village.room);
      assertThat(seat.isCrew()).isTrue();
      assertThat(seat.participant()).isNull();
      assertThatThrownBy(() -> seats.take(asker, village.room))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void whoTakesNoPartCannotAct() {
    assertThatThrownBy(() -> seats.take(Asker.NOBODY, village.room))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nobodySitsInARoomThatIsNotThere() {
    assertThat(seats.find(new Asker(null, person), Ids.random())).isEqualTo(new Seat(null, null));
  }
}
