package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.Event;
import jp.kurumaza.log.event.HoldingSet;
import jp.kurumaza.log.event.StatementCleared;
import jp.kurumaza.log.event.StatementHeldAgain;
import jp.kurumaza.log.event.StatementHidden;
import jp.kurumaza.log.event.StatementRedacted;
import jp.kurumaza.log.event.StatementRestored;
import jp.kurumaza.log.event.StatementUnheld;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.Statement;
import jp.kurumaza.room.Statement.Status;

/** What keeps a talk safe: hold before showing, hide with a reason, undo, erase. */
@Dependent
public class Moderate {
  static final int REASON_LIMIT = 200;

  private final RoomLog log;

  @Inject
  public Moderate(RoomLog log) {
    this.log = log;
  }

  /** New statements of residents wait for a facilitator, or no longer. */
  public long setHolding(UUID room, boolean on, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireNotOver();
          return state.all().isHolding() == on
              ? List.of()
              : List.of(Fact.forEveryone(new HoldingSet(on)));
        });
  }

  /**
   * Shows it to everyone; while words are veiled, it goes under the veil with the others.
   *
   * @throws Problem not-found, conflict unless it is held
   */
  public long release(UUID room, long statement, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          Statement held = require(state, statement, Status.HELD, "止め置かれた発言ではありません。");
          return state.all().isVeiled()
              ? state.veil(held.participant(), new StatementUnheld(statement))
              : List.of(Fact.forEveryone(held.release()));
        });
  }

  /**
   * @param reason for everyone who may have seen the words, at most 200 characters
   * @throws Problem not-found, conflict unless it is shown or waits, or what the reason lacks
   */
  public long hide(UUID room, long statement, String reason, Author author) {
    Text.require(reason, "/reason", REASON_LIMIT);
    return log.append(
        room,
        author,
        (state, now) -> {
          Statement found = state.statement(statement);
          if (!found.is(Status.SHOWN) && !found.isWaiting()) {
            throw new Problem(ProblemType.CONFLICT, "見えている発言か、まだ見せていない発言だけを隠せます。");
          }
          return List.of(
              Fact.of(new StatementHidden(statement, reason), state.audienceOf(found))
                  .erasing(state.reportsOf(statement)));
        });
  }

  /**
   * Leaves a statement that was flagged or reported as it is; twice does nothing. What reporters
   * wrote is erased, here as wherever a report has been dealt with.
   *
   * @throws Problem not-found
   */
  public long clear(UUID room, long statement, Author author) {
    return log.append(
        room,
        author,
        (state, now) ->
            state.all().concern(state.statement(statement).sequence()).isEmpty()
                ? List.of()
                : List.of(
                    Fact.forRunners(new StatementCleared(statement))
                        .erasing(state.reportsOf(statement))));
  }

  /**
   * What was never shown is held again. What it was flagged and reported for is to be looked at
   * again, without the reporters' words.
   *
   * @throws Problem not-found, conflict unless it is hidden
   */
  public long restore(UUID room, long statement, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          Statement hidden = require(state, statement, Status.HIDDEN, "隠された発言ではありません。");
          Audience audience = state.audienceOf(hidden);
          Event undone =
              audience.equals(Audience.EVERYONE)
                  ? new StatementRestored(statement, hidden.text(), hidden.corrected())
                  : new StatementHeldAgain(statement, hidden.text());
          List<Fact> facts = new ArrayList<>(List.of(Fact.of(undone, audience)));
          facts.addAll(state.concernBeforeHiding(statement));
          return facts;
        });
  }

  /** Erases the words for good, whoever may see them; erasing what is gone does nothing. */
  public long redact(UUID room, long statement, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          Statement found = state.statement(statement);
          return found.isGone()
              ? List.of()
              : List.of(
                  Fact.of(new StatementRedacted(statement), state.audienceOf(found))
                      .erasing(state.allWordsAbout(statement)));
        });
  }

  private static Statement require(Room state, long statement, Status status, String otherwise) {
    Statement found = state.statement(statement);
    if (!found.is(status)) {
      throw new Problem(ProblemType.CONFLICT, otherwise);
    }
    return found;
  }
}
