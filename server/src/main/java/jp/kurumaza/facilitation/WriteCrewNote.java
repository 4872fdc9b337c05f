package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.CrewNoteWithdrawn;
import jp.kurumaza.log.event.CrewNoteWritten;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.Backstage;
import jp.kurumaza.room.RoomLog;

/** Somebody of the crew tells the others something, before, during or after the talk. */
@Dependent
public class WriteCrewNote {
  static final int LIMIT = 500;

  private final RoomLog log;

  @Inject
  public WriteCrewNote(RoomLog log) {
    this.log = log;
  }

  /**
   * @param part what they do in the crew
   * @param text at most 500 characters
   * @throws Problem what the text lacks
   */
  public long write(UUID room, UUID account, Part part, String text, Author author) {
    Text.require(text, "/text", LIMIT);
    return log.append(
        room,
        author,
        (state, now) -> List.of(Fact.forRunners(new CrewNoteWritten(account, null, part, text))));
  }

  /**
   * Whoever wrote it takes it back, at any time; its words are erased. Twice does nothing.
   *
   * @throws Problem not-found; forbidden for everybody else
   */
  public long withdraw(UUID room, long note, UUID account, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          Backstage.Note found = state.crewNote(note);
          if (!found.account().equals(account)) {
            throw new Problem(ProblemType.FORBIDDEN, "相談は、書いた人だけが取り下げられます。");
          }
          return found.text() == null
              ? List.of()
              : List.of(Fact.forRunners(new CrewNoteWithdrawn(note)).erasing(List.of(note)));
        });
  }
}
