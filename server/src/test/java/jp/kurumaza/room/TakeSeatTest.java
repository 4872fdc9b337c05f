package jp.kurumaza.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import jp.kurumaza.log.event.Event;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.RoomCancelled;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.junit.jupiter.api.Test;

class TakeSeatTest {
  private final Talk talk = new Talk();
  private final TakeSeat seats = new TakeSeat(talk.log);
  private final UUID newcomer = UUID.randomUUID();

  @Test
  void oneComesBeforeTheStartAndOnlyOnce() {
    long sequence = take();
    assertThat(talk.last()).isEqualTo(new ParticipantJoined(newcomer, null, Role.RESIDENT));
    take();
    assertThat(talk.head()).isEqualTo(sequence);
  }

  @Test
  void nobodyComesAfterTheEnd() {
    refused(new RoomClosed(), ProblemType.ROOM_CLOSED);
  }

  @Test
  void nobodyComesToWhatWasCancelled() {
    refused(new RoomCancelled("大雪のため"), ProblemType.ROOM_CANCELLED);
  }

  private long take() {
    return seats.take(talk.room.id(), newcomer, Role.RESIDENT, Talk.key());
  }

  private void refused(Event end, ProblemType type) {
    talk.given(end);
    assertThatThrownBy(this::take)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
