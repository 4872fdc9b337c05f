package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.event.CrewNoteWithdrawn;
import jp.kurumaza.log.event.CrewNoteWritten;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Talk;
import org.junit.jupiter.api.Test;

class WriteCrewNoteTest {
  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final UUID scribe = UUID.randomUUID();
  private final WriteCrewNote notes = new WriteCrewNote(talk.log);

  @Test
  void whoWroteANoteTakesItBackAndItsWordsAreGone() {
    long note = notes.write(room, scribe, Part.SCRIBE, "言いすぎました", talk.runner);
    assertThatThrownBy(() -> notes.withdraw(room, note, UUID.randomUUID(), talk.runner))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.type()).isEqualTo(ProblemType.FORBIDDEN));

    notes.withdraw(room, note, scribe, talk.runner);
    assertThat(talk.last()).isEqualTo(new CrewNoteWithdrawn(note));
    assertThat(talk.lastAudience().kind()).isEqualTo(Audience.Kind.RUNNERS);
    assertThat(talk.events()).contains(new CrewNoteWritten(scribe, null, Part.SCRIBE, null));

    long head = talk.head();
    notes.withdraw(room, note, scribe, talk.runner);
    assertThat(talk.head()).isEqualTo(head);
  }
}
