package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.deliberation.SubmitStatement.Said;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.StatementFlagged.Flag;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.Statement;
import jp.kurumaza.room.Statement.Status;
import org.jspecify.annotations.Nullable;

/**
 * A scribe writes down what is said face to face in the hall. Who said it has a number at most: a
 * name would stand in the log for good. Words are looked at as those of residents are; only the
 * holding of all words does not hold them, for they were said.
 */
@Dependent
public class WriteForTheHall {
  private static final int MOST_SPEAKERS = 99;
  private static final String VOICE = "会場の声";

  private final RoomLog log;

  @Inject
  public WriteForTheHall(RoomLog log) {
    this.log = log;
  }

  /**
   * @param speaker 1 to 99, by which the same person is known again; null for anybody
   * @throws Problem room-not-open, room-closed, invalid-value, personal-data, or what the text
   *     lacks
   */
  public Said say(
      RoomSettings room,
      @Nullable Integer speaker,
      String text,
      boolean notPersonalData,
      Author author) {
    if (speaker != null && (speaker < 1 || speaker > MOST_SPEAKERS)) {
      throw Problem.at("/speaker", ProblemType.INVALID_VALUE, "1から99までの番号にしてください。");
    }
    String name = speaker == null ? VOICE : VOICE + " " + speaker;
    UUID voice = pseudonym(room.id(), name);
    return log.append(
        room.id(),
        author,
        (state, now) -> {
          state.requireOpen();
          Text.require(text, "/text", room.statementLimit());
          List<Flag> flags = CheckWords.flags(Role.HALL, text, notPersonalData);
          List<Fact> facts = new ArrayList<>();
          if (!state.all().seats(voice)) {
            facts.add(Fact.forEveryone(new ParticipantJoined(voice, name, Role.HALL)));
          }
          long sequence = state.next() + facts.size();
          facts.addAll(SubmitStatement.said(state, sequence, voice, text, null, flags, false));
          return facts;
        },
        WriteForTheHall::said);
  }

  /** Their first words come after their seat. */
  private static Said said(Room state, long first) {
    long sequence = state.all().statement(first).isPresent() ? first : first + 1;
    return new Said(sequence, state.statement(sequence).is(Status.HELD));
  }

  /**
   * @throws Problem not-found, forbidden (not from the hall), conflict (hidden or gone),
   *     room-closed, personal-data, or what the text lacks
   */
  public long correct(
      RoomSettings room, long statement, String text, boolean notPersonalData, Author author) {
    return log.append(
        room.id(),
        author,
        (state, now) -> {
          Statement said = fromTheHall(state, statement);
          state.requireOpen();
          Text.require(text, "/text", room.statementLimit());
          return ChangeStatement.corrected(state, said, text, notPersonalData);
        });
  }

  /** Also after the room has closed. Taking back what is gone does nothing. */
  public long withdraw(UUID room, long statement, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          Statement said = fromTheHall(state, statement);
          return said.isGone() ? List.of() : List.of(ChangeStatement.withdrawn(state, said));
        });
  }

  private static Statement fromTheHall(Room state, long sequence) {
    Statement found = state.statement(sequence);
    if (state.all().role(found.participant()) != Role.HALL) {
      throw new Problem(ProblemType.FORBIDDEN, "会場の声だけを、直したり取り下げたりできます。");
    }
    return found;
  }

  private static UUID pseudonym(UUID room, String name) {
    return UUID.nameUUIDFromBytes((room + name).getBytes(StandardCharsets.UTF_8));
  }
}
