package jp.kurumaza.room;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import jp.kurumaza.log.event.StatementCleared;
import jp.kurumaza.log.event.StatementCorrected;
import jp.kurumaza.log.event.StatementEvent;
import jp.kurumaza.log.event.StatementFlagged;
import jp.kurumaza.log.event.StatementFlagged.Flag;
import jp.kurumaza.log.event.StatementHeld;
import jp.kurumaza.log.event.StatementHeldAgain;
import jp.kurumaza.log.event.StatementHidden;
import jp.kurumaza.log.event.StatementRedacted;
import jp.kurumaza.log.event.StatementReleased;
import jp.kurumaza.log.event.StatementReported;
import jp.kurumaza.log.event.StatementRestored;
import jp.kurumaza.log.event.StatementSubmitted;
import jp.kurumaza.log.event.StatementTied;
import jp.kurumaza.log.event.StatementUnheld;
import jp.kurumaza.log.event.StatementVeiled;
import jp.kurumaza.log.event.StatementWithdrawn;
import jp.kurumaza.room.Concern.Report;
import jp.kurumaza.room.Statement.Status;
import org.jspecify.annotations.Nullable;

/** What was said, as one audience sees it, and what of it should be looked at. */
final class Statements {
  private final RoomState.Audience audience;
  private final Consumer<Statement> said;
  private final TreeMap<Long, Statement> statements = new TreeMap<>();
  private final Concerns concerns = new Concerns();

  /**
   * @param said is told what somebody has said
   */
  Statements(RoomState.Audience audience, Consumer<Statement> said) {
    this.audience = audience;
    this.said = said;
  }

  void apply(long sequence, Instant at, StatementEvent event) {
    switch (event) {
      case StatementSubmitted e ->
          say(Statement.shown(sequence, e.participant(), at, e.text(), e.replyTo(), null));
      case StatementHeld e ->
          wait(Status.HELD, sequence, e.participant(), at, e.text(), e.replyTo());
      case StatementVeiled e ->
          wait(Status.VEILED, sequence, e.participant(), at, e.text(), e.replyTo());
      case StatementUnheld e -> change(e.statement(), s -> s.back(Status.VEILED, s.text()));
      case StatementReleased e -> release(e);
      case StatementCorrected e -> correct(e);
      case StatementWithdrawn e -> settle(e.statement(), s -> s.erased(Status.WITHDRAWN));
      case StatementRedacted e -> settle(e.statement(), s -> s.erased(Status.REDACTED));
      case StatementHidden e -> settle(e.statement(), s -> s.hidden(e.reason(), keepsHidden()));
      case StatementRestored e -> settle(e.statement(), s -> s.restored(e.text(), e.corrected()));
      case StatementHeldAgain e -> settle(e.statement(), s -> s.back(Status.HELD, e.text()));
      case StatementFlagged e -> concerns.flag(e.statement(), e.flag());
      case StatementReported e ->
          concerns.report(e.statement(), new Report(e.participant(), at, e.reason(), e.text()));
      case StatementCleared e -> concerns.settle(e.statement());
      case StatementTied e -> change(e.statement(), s -> s.tied(e.theme()));
    }
  }

  private boolean keepsHidden() {
    return audience == RoomState.Audience.FACILITATORS;
  }

  private void say(Statement statement) {
    statements.put(statement.sequence(), statement);
    said.accept(statement);
  }

  private void wait(
      Status status,
      long sequence,
      UUID participant,
      Instant at,
      @Nullable String text,
      @Nullable Long replyTo) {
    say(Statement.waiting(status, sequence, participant, at, text, replyTo));
  }

  private void release(StatementReleased e) {
    say(
        Statement.shown(
            e.statement(), e.participant(), e.saidAt(), e.text(), e.replyTo(), e.theme()));
    concerns.keepFlags(e.statement(), flag -> flag != Flag.PERSONAL_DATA);
  }

  private void correct(StatementCorrected e) {
    change(e.statement(), s -> s.corrected(e.text()));
    concerns.keepFlags(e.statement(), flag -> false);
  }

  /** Whoever did it has looked at the statement. */
  private void settle(long sequence, UnaryOperator<Statement> change) {
    change(sequence, change);
    concerns.settle(sequence);
  }

  private void change(long sequence, UnaryOperator<Statement> change) {
    statements.computeIfPresent(sequence, (id, statement) -> change.apply(statement));
  }

  /** By sequence. */
  Collection<Statement> all() {
    return statements.values();
  }

  Optional<Statement> of(long sequence) {
    return Optional.ofNullable(statements.get(sequence));
  }

  Concerns concerns() {
    return concerns;
  }
}
