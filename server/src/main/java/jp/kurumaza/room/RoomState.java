package jp.kurumaza.room;

import static jp.kurumaza.room.Statement.waiting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.CoolDownSet;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.log.event.FindingRecorded;
import jp.kurumaza.log.event.FindingRevised;
import jp.kurumaza.log.event.FindingWithdrawn;
import jp.kurumaza.log.event.FloorGiven;
import jp.kurumaza.log.event.HandLowered;
import jp.kurumaza.log.event.HandRaised;
import jp.kurumaza.log.event.HoldingSet;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.log.event.PhaseExtended;
import jp.kurumaza.log.event.PhaseStarted;
import jp.kurumaza.log.event.RoomCancelled;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.RoomEvent;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.RoundEnded;
import jp.kurumaza.log.event.RoundStarted;
import jp.kurumaza.log.event.SomebodyWrote;
import jp.kurumaza.log.event.StatementCleared;
import jp.kurumaza.log.event.StatementCorrected;
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
import jp.kurumaza.log.event.ThemeAdded;
import jp.kurumaza.log.event.ThemeRenamed;
import jp.kurumaza.log.event.VeilSet;
import jp.kurumaza.room.Concern.Report;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a room, as one audience sees them, add up to. The same fold runs in the
 * clients; {@code contract/folds} holds both to the same results.
 */
public final class RoomState {
  private final Audience audience;
  private Status status = Status.SCHEDULED;
  private @Nullable String cancelledReason;
  private List<Phase> agenda = List.of();
  private @Nullable RunningPhase phase;
  private boolean holding;
  private @Nullable Integer writers;
  private final Turns turns = new Turns();
  private final Map<UUID, Person> people = new LinkedHashMap<>();
  private final TreeMap<Long, Statement> statements = new TreeMap<>();
  private final Map<Long, String> themes = new LinkedHashMap<>();
  private final Map<Long, Finding> findings = new LinkedHashMap<>();
  private final Concerns concerns = new Concerns();
  private final Map<UUID, Instant> coolDowns = new LinkedHashMap<>();

  /** For whom a state is. */
  public enum Audience {
    RESIDENTS,
    FACILITATORS
  }

  /** The life of a room. */
  public enum Status {
    SCHEDULED,
    OPEN,
    CLOSED,
    CANCELLED
  }

  /** The phase that the agenda stands at. */
  public record RunningPhase(int index, Instant startedAt, Instant endsAt) {}

  /**
   * @param spoke has spoken in the running phase
   */
  public record Person(
      UUID participant, @Nullable String nickname, ParticipantJoined.Role role, boolean spoke) {
    Person speaking() {
      return new Person(participant, nickname, role, true);
    }

    Person silent() {
      return new Person(participant, nickname, role, false);
    }
  }

  /** A raised hand. */
  public record Hand(UUID participant, Instant at) {}

  /** Somebody may not speak until then. */
  public record CoolDown(UUID participant, Instant until) {}

  /** A theme and the sequence that is its id. */
  public record Theme(long id, String name) {}

  public RoomState(Audience audience) {
    this.audience = audience;
  }

  public void apply(LoggedEvent logged) {
    long sequence = logged.sequence();
    Instant at = logged.at();
    switch ((RoomEvent) logged.event()) {
      case AgendaSet e -> agenda = e.agenda();
      case RoomOpened e -> status = Status.OPEN;
      case RoomClosed e -> close();
      case RoomCancelled e -> cancel(e.reason());
      case PhaseStarted e -> startPhase(new RunningPhase(e.phase(), at, e.endsAt()));
      case PhaseExtended e -> {
        if (phase != null) {
          phase = new RunningPhase(phase.index(), phase.startedAt(), e.endsAt());
        }
      }
      case ParticipantJoined e -> seat(new Person(e.participant(), e.nickname(), e.role(), false));
      case HoldingSet e -> holding = e.on();
      case CoolDownSet e -> coolDown(e.participant(), e.until());
      case VeilSet e -> writers = e.on() ? 0 : null;
      case SomebodyWrote e -> writers = writers == null ? null : writers + 1;
      case HandRaised e -> turns.raiseHand(e.participant(), at);
      case HandLowered e -> turns.lowerHand(e.participant());
      case FloorGiven e -> turns.give(e.participant(), e.endsAt());
      case RoundStarted e -> turns.startRound(e.order());
      case RoundEnded e -> turns.endRound();
      case StatementSubmitted e ->
          say(Statement.shown(sequence, e.participant(), at, e.text(), e.replyTo(), null));
      case StatementHeld e ->
          say(waiting(Statement.Status.HELD, sequence, e.participant(), at, e.text(), e.replyTo()));
      case StatementVeiled e ->
          say(
              waiting(
                  Statement.Status.VEILED, sequence, e.participant(), at, e.text(), e.replyTo()));
      case StatementUnheld e ->
          change(e.statement(), s -> s.back(Statement.Status.VEILED, s.text()));
      case StatementReleased e ->
          release(
              Statement.shown(
                  e.statement(), e.participant(), e.saidAt(), e.text(), e.replyTo(), e.theme()));
      case StatementCorrected e -> {
        change(e.statement(), s -> s.corrected(e.text()));
        concerns.keepFlags(e.statement(), flag -> false);
      }
      case StatementWithdrawn e -> settle(e.statement(), s -> s.erased(Statement.Status.WITHDRAWN));
      case StatementRedacted e -> settle(e.statement(), s -> s.erased(Statement.Status.REDACTED));
      case StatementHidden e ->
          settle(e.statement(), s -> s.hidden(e.reason(), audience == Audience.FACILITATORS));
      case StatementRestored e ->
          settle(e.statement(), s -> s.back(Statement.Status.SHOWN, e.text()));
      case StatementHeldAgain e ->
          settle(e.statement(), s -> s.back(Statement.Status.HELD, e.text()));
      case StatementFlagged e -> concerns.flag(e.statement(), e.flag());
      case StatementReported e ->
          concerns.report(e.statement(), new Report(e.participant(), at, e.reason(), e.text()));
      case StatementCleared e -> concerns.settle(e.statement());
      case StatementTied e -> change(e.statement(), s -> s.tied(e.theme()));
      case ThemeAdded e -> themes.put(sequence, e.name());
      case ThemeRenamed e -> themes.replace(e.theme(), e.name());
      case FindingRecorded e -> findings.put(sequence, e.content());
      case FindingRevised e -> findings.replace(e.finding(), e.content());
      case FindingWithdrawn e -> findings.remove(e.finding());
    }
  }

  private void close() {
    status = Status.CLOSED;
    phase = null;
    turns.close();
  }

  private void cancel(String reason) {
    status = Status.CANCELLED;
    cancelledReason = reason;
  }

  private void startPhase(RunningPhase next) {
    phase = next;
    turns.endRound();
    people.replaceAll((id, person) -> person.silent());
  }

  private void seat(Person person) {
    boolean isNew = people.putIfAbsent(person.participant(), person) == null;
    if (isNew && person.role() == ParticipantJoined.Role.RESIDENT) {
      turns.join(person.participant());
    }
  }

  private void say(Statement statement) {
    statements.put(statement.sequence(), statement);
    people.computeIfPresent(statement.participant(), (id, person) -> person.speaking());
  }

  private void coolDown(UUID participant, @Nullable Instant until) {
    coolDowns.remove(participant);
    if (until != null) {
      coolDowns.put(participant, until);
    }
  }

  private void release(Statement statement) {
    say(statement);
    concerns.keepFlags(statement.sequence(), flag -> flag != Flag.PERSONAL_DATA);
  }

  /** Whoever did it has looked at the statement. */
  private void settle(long sequence, UnaryOperator<Statement> change) {
    change(sequence, change);
    concerns.settle(sequence);
  }

  private void change(long sequence, UnaryOperator<Statement> change) {
    statements.computeIfPresent(sequence, (id, statement) -> change.apply(statement));
  }

  public Audience getAudience() {
    return audience;
  }

  public Status getStatus() {
    return status;
  }

  public @Nullable String getCancelledReason() {
    return cancelledReason;
  }

  public List<Phase> getAgenda() {
    return agenda;
  }

  public @Nullable RunningPhase getPhase() {
    return phase;
  }

  public boolean isHolding() {
    return holding;
  }

  /** While words are veiled, how many people have written; otherwise null. */
  public @Nullable Integer getWriters() {
    return writers;
  }

  @JsonIgnore
  public boolean isVeiled() {
    return writers != null;
  }

  public @Nullable UUID getFloor() {
    return turns.floor();
  }

  /** When the time of the turn is over, where it has one. */
  public @Nullable Instant getFloorEndsAt() {
    return turns.floorEndsAt();
  }

  /** Those whose turn is still to come, in order; null while there is no round. */
  public @Nullable List<UUID> getRound() {
    return turns.round();
  }

  public Collection<Person> getPeople() {
    return people.values();
  }

  public Collection<Statement> getStatements() {
    return statements.values();
  }

  public List<Hand> getHands() {
    return turns.hands().entrySet().stream().map(e -> new Hand(e.getKey(), e.getValue())).toList();
  }

  public List<Theme> getThemes() {
    return themes.entrySet().stream().map(e -> new Theme(e.getKey(), e.getValue())).toList();
  }

  /** Findings as the contract writes them: the content with its id. */
  public List<RecordedFinding> getFindings() {
    return findings.entrySet().stream()
        .map(e -> RecordedFinding.of(e.getKey(), e.getValue()))
        .toList();
  }

  /** What those who run the room should look at, the longest waiting first. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public Collection<Concern> getConcerns() {
    return concerns.all();
  }

  public Optional<Statement> statement(long sequence) {
    return Optional.ofNullable(statements.get(sequence));
  }

  /** Who may not speak until when; one whose time is over may stay. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public List<CoolDown> getCoolDowns() {
    return coolDowns.entrySet().stream().map(e -> new CoolDown(e.getKey(), e.getValue())).toList();
  }

  public Optional<Concern> concern(long statement) {
    return concerns.of(statement);
  }

  public Optional<Finding> finding(long id) {
    return Optional.ofNullable(findings.get(id));
  }

  public Optional<String> theme(@Nullable Long id) {
    return Optional.ofNullable(id).map(themes::get);
  }

  /** The residents who have taken a seat. */
  public Set<UUID> residents() {
    return people.values().stream()
        .filter(person -> person.role() == ParticipantJoined.Role.RESIDENT)
        .map(Person::participant)
        .collect(Collectors.toSet());
  }

  /** Nothing more will be said: it took place, or was cancelled. */
  @JsonIgnore
  public boolean isOver() {
    return status == Status.CLOSED || status == Status.CANCELLED;
  }

  public boolean seats(UUID participant) {
    return people.containsKey(participant);
  }

  /** The part somebody has in the circle; null for those without a seat. */
  public ParticipantJoined.@Nullable Role role(UUID participant) {
    Person person = people.get(participant);
    return person == null ? null : person.role();
  }

  public boolean handRaised(UUID participant) {
    return turns.hands().containsKey(participant);
  }
}
