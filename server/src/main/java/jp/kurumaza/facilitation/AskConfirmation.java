package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.ConfirmationAsked;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Confirmation;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;

/** Summarises back: the room reads a finding, and everybody says whether it is what they meant. */
@Dependent
public class AskConfirmation {
  private final RoomLog log;

  @Inject
  public AskConfirmation(RoomLog log) {
    this.log = log;
  }

  /**
   * Asked again, earlier answers are void.
   *
   * @return the sequence that answers name the asking by
   * @throws Problem room-not-open, room-closed, not-found, conflict while it is being asked
   */
  public long ask(UUID room, long finding, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireOpen();
          Finding found = RecordFinding.requireFinding(state, finding);
          if (state.all().confirmation(finding).filter(Confirmation::isOpen).isPresent()) {
            throw new Problem(ProblemType.CONFLICT, "いま、みんなに確かめているところです。");
          }
          return List.of(
              Fact.forEveryone(new ConfirmationAsked(finding, found.text(), found.citations())));
        });
  }

  /** The counts go to everyone; closing what is closed does nothing. */
  public long close(UUID room, long finding, Author author) {
    return log.append(room, author, (state, now) -> closing(state, finding));
  }

  /** Ends the asking about one finding, and then something else happens. */
  static List<Fact> closing(Room state, long finding, Fact... then) {
    List<Fact> facts = new ArrayList<>(state.closeConfirmations(one -> one.finding() == finding));
    facts.addAll(List.of(then));
    return facts;
  }
}
