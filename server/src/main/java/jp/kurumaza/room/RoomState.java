package jp.kurumaza.room;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.AdmissionEvent;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.BalanceEvent;
import jp.kurumaza.log.event.CheckedIn;
import jp.kurumaza.log.event.ConfirmationEvent;
import jp.kurumaza.log.event.CoolDownSet;
import jp.kurumaza.log.event.CrewEvent;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.log.event.FindingRecorded;
import jp.kurumaza.log.event.FindingRevised;
import jp.kurumaza.log.event.FindingWithdrawn;
import jp.kurumaza.log.event.HoldingSet;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.log.event.PhaseExtended;
import jp.kurumaza.log.event.PhaseStarted;
import jp.kurumaza.log.event.PollEvent;
import jp.kurumaza.log.event.RestraintEvent;
import jp.kurumaza.log.event.RoomCancelled;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.RoomEvent;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.RoundStarted;
import jp.kurumaza.log.event.SeatGivenUp;
import jp.kurumaza.log.event.SomebodyWrote;
import jp.kurumaza.log.event.StatementEvent;
import jp.kurumaza.log.event.TableEvent;
import jp.kurumaza.log.event.ThemeEvent;
import jp.kurumaza.log.event.TurnEvent;
import jp.kurumaza.log.event.VeilSet;
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
  private final Seating seating = new Seating();
  private final Map<UUID, Person> people = new LinkedHashMap<>();
  private final Statements statements;
  private final Themes themes = new Themes();
  private final Map<Long, Finding> findings = new LinkedHashMap<>();
  private final Confirmations confirmations = new Confirmations();
  private final Tables tables = new Tables();
  private final Map<UUID, Instant> coolDowns = new LinkedHashMap<>();
  private final Balance balance = new Balance();
  private final Backstage backstage = new Backstage();
  private final Polls polls = new Polls();
  private final Map<UUID, CheckedIn.Way> checkIns = new LinkedHashMap<>();
  private @Nullable Instant closedAt;
  private final Restraints restraints = new Restraints();

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

  /** How somebody said that they are here. */
  public record CheckIn(UUID participant, CheckedIn.Way way) {}

  public RoomState(Audience audience) {
    this.audience = audience;
    statements = new Statements(audience, this::said);
  }

  public void apply(LoggedEvent logged) {
    long sequence = logged.sequence();
    Instant at = logged.at();
    switch ((RoomEvent) logged.event()) {
      case AgendaSet e -> agenda = e.agenda();
      case RoomOpened e -> open(at);
      case RoomClosed e -> close(at);
      case RoomCancelled e -> cancel(e.reason());
      case PhaseStarted e -> startPhase(new RunningPhase(e.phase(), at, e.endsAt()));
      case PhaseExtended e -> {
        if (phase != null) {
          phase = new RunningPhase(phase.index(), phase.startedAt(), e.endsAt());
        }
      }
      case ParticipantJoined e ->
          seat(new Person(e.participant(), e.nickname(), e.role(), false), at);
      case CrewEvent e -> backstage.apply(sequence, at, e);
      case RestraintEvent e -> restraints.apply(sequence, at, e);
      case AdmissionEvent e -> admit(e);
      case HoldingSet e -> holding = e.on();
      case CoolDownSet e -> coolDown(e.participant(), e.until());
      case VeilSet e -> writers = e.on() ? 0 : null;
      case SomebodyWrote e -> writers = writers == null ? null : writers + 1;
      case TurnEvent e -> {
        turns.apply(at, e);
        if (e instanceof RoundStarted) {
          balance.endInvitations(at);
        }
      }
      case StatementEvent e -> statements.apply(sequence, at, e);
      case ThemeEvent e -> themes.apply(sequence, e);
      case PollEvent e -> polls.apply(sequence, at, e);
      case CheckedIn e -> checkIns.put(e.participant(), e.way());
      case FindingRecorded e -> findings.put(sequence, e.content());
      case FindingRevised e -> findings.replace(e.finding(), e.content());
      case FindingWithdrawn e -> findings.remove(e.finding());
      case BalanceEvent e -> balance.apply(sequence, at, e);
      case ConfirmationEvent e -> confirmations.apply(sequence, e);
      case TableEvent e -> tables.apply(sequence, at, e);
    }
  }

  private void open(Instant at) {
    status = Status.OPEN;
    seating.open(at);
    residents().forEach(participant -> balance.listen(participant, at));
  }

  private void close(Instant at) {
    status = Status.CLOSED;
    phase = null;
    turns.close();
    balance.close(at);
    polls.close(at);
    closedAt = at;
    tables.end();
  }

  private void cancel(String reason) {
    status = Status.CANCELLED;
    cancelledReason = reason;
  }

  private void startPhase(RunningPhase next) {
    tables.startPhase(phase == null || phase.index() != next.index());
    phase = next;
    turns.endRound();
    balance.endInvitations(next.startedAt());
    people.replaceAll((id, person) -> person.silent());
    if (runs(Phase.Method.CHECK_IN)) {
      checkIns.clear();
    }
  }

  private void seat(Person person, Instant at) {
    boolean isNew = people.putIfAbsent(person.participant(), person) == null;
    seating.join(person.participant());
    if (isNew && person.role() == ParticipantJoined.Role.RESIDENT) {
      turns.join(person.participant());
      if (status == Status.OPEN) {
        balance.listen(person.participant(), at);
      }
    }
  }

  private void said(Statement statement) {
    people.computeIfPresent(statement.participant(), (id, person) -> person.speaking());
    balance.hear(statement.participant(), statement.at());
  }

  private void admit(AdmissionEvent event) {
    seating.apply(event);
    if (event instanceof SeatGivenUp e) {
      people.remove(e.participant());
      turns.leave(e.participant());
      balance.leave(e.participant());
    }
  }

  private void coolDown(UUID participant, @Nullable Instant until) {
    coolDowns.remove(participant);
    if (until != null) {
      coolDowns.put(participant, until);
    }
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
    return statements.all();
  }

  public List<Hand> getHands() {
    return turns.hands().entrySet().stream().map(e -> new Hand(e.getKey(), e.getValue())).toList();
  }

  /** The whole board, with what was merged. */
  public Collection<Theme> getThemes() {
    return themes.all();
  }

  /** Findings as the contract writes them: the content with its id. */
  public List<RecordedFinding> getFindings() {
    return findings.entrySet().stream()
        .map(e -> RecordedFinding.of(e.getKey(), e.getValue()))
        .toList();
  }

  /** What the room was asked to confirm, the last asked at the end. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public Collection<Confirmation> getConfirmations() {
    return confirmations.all();
  }

  /** What those who run the room should look at, the longest waiting first. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public Collection<Concern> getConcerns() {
    return statements.concerns().all();
  }

  /** Who sits at which table; null where there never was one. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public Tables.@Nullable Arrangement getTables() {
    return tables.arrangement();
  }

  /** In a table's own log: the residents who sit there now; null in the circle of all. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public @Nullable List<UUID> getSeated() {
    return tables.seated();
  }

  /** In a table's own log: what its people bring back; null while they have written nothing. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public @Nullable Summary getSummary() {
    return tables.summary();
  }

  public Optional<Summary> summary() {
    return Optional.ofNullable(tables.summary());
  }

  /** Who sits at which table. */
  public Tables tables() {
    return tables;
  }

  public Optional<Statement> statement(long sequence) {
    return statements.of(sequence);
  }

  /** Who may not speak until when; one whose time is over may stay. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public List<CoolDown> getCoolDowns() {
    return coolDowns.entrySet().stream().map(e -> new CoolDown(e.getKey(), e.getValue())).toList();
  }

  /** In the order in which they appeared. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public Collection<Hint> getHints() {
    return balance.hints();
  }

  /** The newest of each person who was ever invited. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public Collection<Invitation> getInvitations() {
    return balance.invitations();
  }

  /** Residents of an open room who have not said anything in it; for those who run it only. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public List<Balance.Unheard> getUnheard() {
    return audience == Audience.FACILITATORS ? balance.unheard() : List.of();
  }

  public Optional<Hint> hint(long id) {
    return balance.hint(id);
  }

  public Optional<Invitation> invitation(UUID participant) {
    return balance.invitation(participant);
  }

  /** What only the crew sees; null for everybody else. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public @Nullable Backstage getBackstage() {
    return backstage.isEmpty() ? null : backstage;
  }

  /** Who is held back, as far as the audience may know; null where nobody is. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public @Nullable Restraints getRestraints() {
    return restraints.isEmpty() ? null : restraints;
  }

  Restraints restraints() {
    return restraints;
  }

  /** Whether somebody may only read. */
  public boolean isRemoved(UUID participant) {
    return restraints.removalOf(participant).isPresent();
  }

  /** Whether a resident's new words wait for a facilitator. */
  public boolean holds(UUID participant) {
    return role(participant) == ParticipantJoined.Role.RESIDENT
        && (holding || restraints.held().contains(participant));
  }

  Backstage backstage() {
    return backstage;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public Collection<Poll> getPolls() {
    return polls.all();
  }

  /** How people said that they are here, since the last check-in began. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public List<CheckIn> getCheckIns() {
    return checkIns.entrySet().stream().map(e -> new CheckIn(e.getKey(), e.getValue())).toList();
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public @Nullable Instant getClosedAt() {
    return closedAt;
  }

  public Optional<Poll> openPoll() {
    return polls.all().stream().filter(Poll::isOpen).findFirst();
  }

  /** Whether the running phase is of this method. */
  public boolean runs(Phase.Method method) {
    return phase != null
        && phase.index() < agenda.size()
        && agenda.get(phase.index()).method() == method;
  }

  /** How people get in and who waits for a seat; null where everybody may sit down. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonProperty("admission")
  Seating.@Nullable View seating() {
    return seating.view();
  }

  /** How people get in. */
  public Admission admission() {
    return seating.admission();
  }

  /** Those who wait for a seat, in order. */
  public List<UUID> waitingList() {
    return seating.waiting();
  }

  public Optional<Concern> concern(long statement) {
    return statements.concerns().of(statement);
  }

  public Optional<Finding> finding(long id) {
    return Optional.ofNullable(findings.get(id));
  }

  public Optional<Confirmation> confirmation(long finding) {
    return confirmations.of(finding);
  }

  /** The theme that an id counts as, after all that was merged. */
  public Optional<Theme> theme(@Nullable Long id) {
    return themes.standing(id);
  }

  /** The issue that something tied to a theme is about. */
  public Optional<Theme> issue(@Nullable Long theme) {
    return themes.issue(theme);
  }

  /** The residents who have taken a seat, as they came. */
  public Set<UUID> residents() {
    return people.values().stream()
        .filter(person -> person.role() == ParticipantJoined.Role.RESIDENT)
        .map(Person::participant)
        .collect(Collectors.toCollection(LinkedHashSet::new));
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

  public boolean awaitsSeat(UUID participant) {
    return seating.awaits(participant);
  }

  /** The seat that somebody has or waits for; null for who does neither, and once it is over. */
  public @Nullable OwnSeat ownSeat(UUID participant) {
    boolean has = role(participant) == ParticipantJoined.Role.RESIDENT;
    if (isOver() || !has && !awaitsSeat(participant)) {
      return null;
    }
    return new OwnSeat(
        has ? null : waitingList().indexOf(participant) + 1,
        has && seating.hasMovedUp(participant),
        seating.keptUntil());
  }

  /** Came by a link. */
  public boolean isInvited(UUID participant) {
    return seating.isInvited(participant);
  }

  /** How many people came by a link. */
  public int uses(UUID link) {
    return seating.uses(link);
  }

  /** Has a resident's seat, and was not seen to come to it. */
  boolean isAwaited(UUID participant) {
    return role(participant) == ParticipantJoined.Role.RESIDENT && !seating.hasArrived(participant);
  }

  boolean hasSpoken(UUID participant) {
    return statements.all().stream()
        .anyMatch(statement -> statement.participant().equals(participant));
  }

  /** Whether the seats of those who did not come may go to others. */
  boolean isGraceOver(Instant now) {
    return seating.isGraceOver(now);
  }

  public boolean handRaised(UUID participant) {
    return turns.hands().containsKey(participant);
  }
}
