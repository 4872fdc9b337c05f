package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.StatementCorrected;
import jp.kurumaza.log.event.StatementFlagged.Flag;
import jp.kurumaza.log.event.StatementHeldAgain;
import jp.kurumaza.log.event.StatementHidden;
import jp.kurumaza.log.event.StatementWithdrawn;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.Statement;
import jp.kurumaza.room.Statement.Status;

/** People put their own words better, or take them back. Either way the old words are erased. */
@Dependent
public class ChangeStatement {
  /** What everyone reads in its place until a facilitator has looked. */
  private static final String BEING_CHECKED = "個人の情報がないか、進行役が確かめています。";

  private final RoomLog log;

  @Inject
  public ChangeStatement(RoomLog log) {
    this.log = log;
  }

  /** Words that nobody has confirmed yet. */
  public long correct(
      RoomSettings room, UUID participant, long statement, String text, CommandKey key) {
    return correct(room, participant, statement, text, false, key);
  }

  /**
   * @param notPersonalData the author says so: where it looks like it, a facilitator looks first
   * @throws Problem not-found, forbidden (another's), room-closed, conflict (hidden or gone),
   *     personal-data, cooling-down, removed
   */
  public long correct(
      RoomSettings room,
      UUID participant,
      long statement,
      String text,
      boolean notPersonalData,
      CommandKey key) {
    return log.append(
        room.id(),
        Author.participant(participant, key),
        (state, now) -> {
          Statement own = own(state, participant, statement);
          state.requireOpen();
          state.requireNotRemoved(participant);
          state.requireNoCoolDown(participant, now);
          if (own.is(Status.SHOWN) && state.all().holds(participant)) {
            throw new Problem(ProblemType.CONFLICT, "いまは、進行役が見てから声が出ます。直すかわりに、取り下げて、新しく書いてください。");
          }
          Text.require(text, "/text", room.statementLimit());
          return corrected(state, own, text, notPersonalData);
        });
  }

  /** Also after the room has closed. Taking back what is gone does nothing. */
  public long withdraw(RoomSettings room, UUID participant, long statement, CommandKey key) {
    return log.append(
        room.id(),
        Author.participant(participant, key),
        (state, now) -> {
          Statement own = own(state, participant, statement);
          return own.isGone() ? List.of() : List.of(withdrawn(state, own));
        });
  }

  static Fact withdrawn(Room state, Statement own) {
    return Fact.of(new StatementWithdrawn(own.sequence()), state.audienceOf(own))
        .erasing(state.allWordsAbout(own.sequence()));
  }

  static List<Fact> corrected(Room state, Statement own, String text, boolean notPersonalData) {
    if (own.isGone() || own.is(Status.HIDDEN)) {
      throw new Problem(ProblemType.CONFLICT, "隠された発言や取り下げた発言は直せません。新しく書いてください。");
    }
    List<Flag> flags = CheckWords.flags(state.all().role(own.participant()), text, notPersonalData);
    StatementCorrected change = new StatementCorrected(own.sequence(), text);
    List<Fact> facts = new ArrayList<>();
    boolean doubtful = flags.contains(Flag.PERSONAL_DATA) && own.is(Status.SHOWN);
    if (doubtful) {
      facts.add(Fact.forEveryone(new StatementHidden(own.sequence(), BEING_CHECKED)));
    }
    facts.add(
        Fact.of(change, doubtful ? Audience.RUNNERS : state.audienceOf(own))
            .erasing(state.wordsOf(own.sequence())));
    if (flags.contains(Flag.PERSONAL_DATA) && own.is(Status.VEILED)) {
      facts.add(
          Fact.of(new StatementHeldAgain(own.sequence(), text), Audience.only(own.participant())));
    }
    facts.addAll(CheckWords.facts(flags, own.sequence()));
    return facts;
  }

  private static Statement own(Room state, UUID participant, long statement) {
    Statement found = state.statement(statement);
    if (!found.participant().equals(participant)) {
      throw new Problem(ProblemType.FORBIDDEN, "ほかの人の発言は変えられません。");
    }
    return found;
  }
}
