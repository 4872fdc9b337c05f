package jp.kurumaza.room;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Audience.Kind;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.Fold;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.Admission.Readers;
import jp.kurumaza.log.event.AdmissionSet;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.ConfirmationClosed;
import jp.kurumaza.log.event.CrewSet;
import jp.kurumaza.log.event.EscalationRaised;
import jp.kurumaza.log.event.Event;
import jp.kurumaza.log.event.FloorGiven;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.PhaseExtended;
import jp.kurumaza.log.event.PhaseStarted;
import jp.kurumaza.log.event.RoomCancelled;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.RoomEvent;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.RoundEnded;
import jp.kurumaza.log.event.SomebodyWrote;
import jp.kurumaza.log.event.Spoken;
import jp.kurumaza.log.event.StatementCorrected;
import jp.kurumaza.log.event.StatementFlagged;
import jp.kurumaza.log.event.StatementHeldAgain;
import jp.kurumaza.log.event.StatementHidden;
import jp.kurumaza.log.event.StatementReported;
import jp.kurumaza.log.event.StatementRestored;
import jp.kurumaza.log.event.StatementUnheld;
import jp.kurumaza.log.event.StatementVeiled;
import jp.kurumaza.log.event.VeilSet;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Statement.Status;

/**
 * A room's log folded for each audience apart, so that no state is ever stripped for another. What
 * facilitators see is everything, so it is also what commands are decided on.
 */
public final class Room {
  /** How a room is folded. */
  public static final Fold<Room> FOLD =
      new Fold<>() {
        @Override
        public Room empty() {
          return new Room();
        }

        @Override
        public void apply(Room room, LoggedEvent event) {
          room.apply(event);
        }
      };

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H時m分");

  private final RoomState facilitators = new RoomState(RoomState.Audience.FACILITATORS);
  private final RoomState residents = new RoomState(RoomState.Audience.RESIDENTS);
  private final RoomState outsiders = new RoomState(RoomState.Audience.RESIDENTS);
  private final Map<Long, List<Long>> wordsAt = new HashMap<>();
  private final Set<UUID> writers = new HashSet<>();
  private final Map<Long, Map<UUID, Long>> reportsAt = new HashMap<>();
  private final Map<Long, Concern> concernsHidden = new HashMap<>();
  private long head;

  private Room() {}

  private void apply(LoggedEvent logged) {
    head = logged.sequence();
    keepConcern(logged.event());
    facilitators.apply(logged);
    if (logged.audience().kind() == Kind.EVERYONE) {
      residents.apply(logged);
      if (isForOutsiders(logged.event())) {
        outsiders.apply(logged);
      }
    }
    if (logged.event() instanceof Spoken spoken) {
      wordsAt
          .computeIfAbsent(spoken.statementIn(logged.sequence()), id -> new ArrayList<>())
          .add(logged.sequence());
    }
    if (logged.event() instanceof StatementReported report) {
      reportsAt
          .computeIfAbsent(report.statement(), id -> new HashMap<>())
          .put(report.participant(), logged.sequence());
    }
    countWriters(logged.event());
  }

  /** As hiding settles it; what a rule noticed goes with the words. */
  private void keepConcern(Event event) {
    switch (event) {
      case StatementHidden e ->
          facilitators
              .concern(e.statement())
              .ifPresent(concern -> concernsHidden.put(e.statement(), concern));
      case StatementCorrected e ->
          concernsHidden.computeIfPresent(e.statement(), (id, one) -> one.keeping(flag -> false));
      case StatementRestored e -> concernsHidden.remove(e.statement());
      case StatementHeldAgain e -> concernsHidden.remove(e.statement());
      default -> {}
    }
  }

  /** When and how people talk can be seen by those who may not read what they say. */
  private static boolean isForOutsiders(Event event) {
    return switch (event) {
      case AgendaSet e -> true;
      case RoomOpened e -> true;
      case RoomClosed e -> true;
      case RoomCancelled e -> true;
      case PhaseStarted e -> true;
      case PhaseExtended e -> true;
      case AdmissionSet e -> true;
      default -> false;
    };
  }

  private void countWriters(Event event) {
    switch (event) {
      case VeilSet e -> writers.clear();
      case StatementVeiled e -> writers.add(e.participant());
      case StatementUnheld e -> writers.add(statement(e.statement()).participant());
      default -> {}
    }
  }

  /** The sequence that the first fact of the command at hand will have. */
  public long next() {
    return head + 1;
  }

  /** Everything: what commands are decided on. */
  public RoomState all() {
    return facilitators;
  }

  public RoomState seenBy(Viewer viewer) {
    return viewer.crew() ? facilitators : residents;
  }

  /**
   * Whether somebody may read the talk: not if it is for those who were invited, and they were not.
   */
  boolean admits(Viewer viewer) {
    UUID participant = viewer.participant();
    return viewer.crew()
        || facilitators.admission().readers() == Readers.EVERYONE
        || participant != null
            && (facilitators.isInvited(participant) || facilitators.seats(participant));
  }

  /** What can be seen of a talk without the right to read it. */
  RoomState seenFromOutside() {
    return outsiders;
  }

  /** Who may know what becomes of a statement: only its author, if it was never shown. */
  public Audience audienceOf(Statement statement) {
    return residents.statement(statement.sequence()).isPresent()
        ? Audience.EVERYONE
        : Audience.only(statement.participant());
  }

  /** Words that go under the veil; everyone learns that one more person has written, not who. */
  public List<Fact> veil(UUID participant, RoomEvent words) {
    Fact veiled = Fact.of(words, Audience.only(participant));
    return writers.contains(participant)
        ? List.of(veiled)
        : List.of(veiled, Fact.forEveryone(new SomebodyWrote()));
  }

  /** Lifts the veil and shows what was written under it, in its order; nothing without a veil. */
  public List<Fact> reveal() {
    return facilitators.isVeiled()
        ? Stream.concat(
                Stream.of(new VeilSet(false)),
                facilitators.getStatements().stream()
                    .filter(statement -> statement.is(Status.VEILED))
                    .map(Statement::release))
            .map(Fact::forEveryone)
            .toList()
        : List.of();
  }

  /** Ends the turn at hand; in a round the next begins, or after the last one the round ends. */
  public List<Fact> nextTurn() {
    List<UUID> round = facilitators.getRound();
    if (round == null) {
      return List.of(Fact.forEveryone(new FloorGiven(null, null)));
    }
    return List.of(
        Fact.forEveryone(
            round.stream()
                .filter(one -> !facilitators.isRemoved(one))
                .findFirst()
                .<RoomEvent>map(next -> new FloorGiven(next, null))
                .orElseGet(RoundEnded::new)));
  }

  /** Ends the asking whether findings are right; everyone learns how many answered. */
  public List<Fact> closeConfirmations(Predicate<Confirmation> which) {
    int people = facilitators.residents().size();
    return facilitators.getConfirmations().stream()
        .filter(Confirmation::isOpen)
        .filter(which)
        .map(one -> closed(one.finding(), one.count(people)))
        .toList();
  }

  private static Fact closed(long finding, Confirmation.Counts counts) {
    return Fact.forEveryone(
        new ConfirmationClosed(finding, counts.confirmed(), counts.objected(), counts.people()));
  }

  /** What somebody said that was never shown, as they may see it. */
  List<Statement> unshown(UUID participant) {
    return facilitators.getStatements().stream()
        .filter(statement -> statement.participant().equals(participant))
        .filter(statement -> residents.statement(statement.sequence()).isEmpty())
        .map(Statement::forItsAuthor)
        .toList();
  }

  /** What everyone was asked to confirm, with one person's answers. */
  List<Confirmation> confirmations(UUID participant) {
    return residents.getConfirmations().stream()
        .map(one -> facilitators.confirmation(one.finding()).orElse(one).of(participant))
        .toList();
  }

  /** The sequences of all events that carry words of a statement: what erasure must reach. */
  public List<Long> wordsOf(long statement) {
    return wordsAt.getOrDefault(statement, List.of());
  }

  /** The sequences of all reports of a statement: they carry words of the reporters. */
  public List<Long> reportsOf(long statement) {
    return List.copyOf(reportsAt.getOrDefault(statement, Map.of()).values());
  }

  /** The words of a statement and those of its reports. */
  public List<Long> allWordsAbout(long statement) {
    return Stream.of(wordsOf(statement), reportsOf(statement)).flatMap(List::stream).toList();
  }

  /** Raises anew what was to be looked at when a statement was hidden. */
  public List<Fact> concernBeforeHiding(long statement) {
    return Stream.ofNullable(concernsHidden.get(statement))
        .flatMap(
            concern ->
                Stream.concat(
                    concern.flags().stream().map(flag -> new StatementFlagged(statement, flag)),
                    concern.reports().stream()
                        .map(
                            one ->
                                new StatementReported(
                                    statement, one.participant(), one.reason(), null))))
        .map(Fact::forRunners)
        .toList();
  }

  public boolean hasReported(UUID participant, long statement) {
    return reportsAt.getOrDefault(statement, Map.of()).containsKey(participant);
  }

  /**
   * @throws Problem not-found where there is no such statement
   */
  public Statement statement(long sequence) {
    return facilitators
        .statement(sequence)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "この発言は見つかりません。"));
  }

  /**
   * @throws Problem not-found where there is no such quick question
   */
  public Poll poll(long id) {
    return facilitators.getPolls().stream()
        .filter(poll -> poll.id() == id)
        .findFirst()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "この問いは見つかりません。"));
  }

  /**
   * @throws Problem not-found, unless everyone may see such a statement
   */
  public Statement shown(long sequence) {
    Statement found = statement(sequence);
    if (!found.is(Status.SHOWN)) {
      throw new Problem(ProblemType.NOT_FOUND, "この発言は見えない状態です。");
    }
    return found;
  }

  /**
   * @throws Problem room-not-open, room-closed or room-cancelled, unless the room takes words now
   */
  public void requireOpen() {
    requireNotOver();
    if (facilitators.getStatus() == RoomState.Status.SCHEDULED) {
      throw new Problem(ProblemType.ROOM_NOT_OPEN, "この部屋はまだ始まっていません。始まるまでお待ちください。");
    }
  }

  /**
   * @throws Problem conflict once it has been opened; room-closed or room-cancelled
   */
  public void requireNotOpened() {
    requireNotOver();
    if (facilitators.getStatus() == RoomState.Status.OPEN) {
      throw new Problem(ProblemType.CONFLICT, "この部屋はもう始まっています。");
    }
  }

  /**
   * @throws Problem room-closed or room-cancelled
   */
  public void requireNotOver() {
    switch (facilitators.getStatus()) {
      case SCHEDULED, OPEN -> {}
      case CLOSED -> throw new Problem(ProblemType.ROOM_CLOSED, "この部屋は終わりました。");
      case CANCELLED -> throw new Problem(ProblemType.ROOM_CANCELLED, "この部屋は中止になりました。");
    }
  }

  /** Who is in the crew; empty if the log does not say. */
  Optional<Crew> crew() {
    List<CrewSet.Member> members = facilitators.backstage().members();
    return members.isEmpty() ? Optional.empty() : Optional.of(Crew.of(members));
  }

  /** Whom what must not wait reaches; nobody means the owning department. */
  List<UUID> contacts() {
    return facilitators.backstage().contacts();
  }

  /** What makes the contacts look at once; nothing while they have the same before them. */
  public List<Fact> escalate(EscalationRaised raised) {
    boolean waits =
        facilitators.backstage().escalations().stream()
            .anyMatch(
                one ->
                    one.taken() == null
                        && one.statement() != null
                        && one.statement().equals(raised.statement())
                        && one.reason() == raised.reason());
    return waits ? List.of() : List.of(Fact.forRunners(raised));
  }

  /**
   * @throws Problem not-found
   */
  public Backstage.Escalation escalation(long sequence) {
    return facilitators.backstage().escalations().stream()
        .filter(one -> one.sequence() == sequence)
        .findFirst()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "この知らせは見つかりません。"));
  }

  /**
   * @throws Problem not-found
   */
  public Backstage.Note crewNote(long sequence) {
    return facilitators.backstage().notes().stream()
        .filter(one -> one.sequence() == sequence)
        .findFirst()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "この相談は見つかりません。"));
  }

  /** What makes it that crew; nothing if it is. */
  List<Fact> changes(Crew crew) {
    return crew().filter(crew::equals).isPresent()
        ? List.of()
        : List.of(Fact.forRunners(crew.event()));
  }

  /** Until when somebody may not speak, if at all. */
  public Optional<Instant> coolDownOf(UUID participant) {
    return facilitators.getCoolDowns().stream()
        .filter(one -> one.participant().equals(participant))
        .map(RoomState.CoolDown::until)
        .findFirst();
  }

  /**
   * @throws Problem cooling-down, with the time in Japan from which this participant may speak
   */
  public void requireNoCoolDown(UUID participant, Instant now) {
    Optional<Instant> until = coolDownOf(participant).filter(now::isBefore);
    if (until.isPresent()) {
      String time = TIME.format(until.get().plusSeconds(59).atZone(KurumazaClock.ZONE));
      throw new Problem(
          ProblemType.COOLING_DOWN, "進行役が、%sまで書くのを休むように決めました。読むことと反応はできます。".formatted(time));
    }
  }

  /**
   * @throws Problem not-your-turn in a round, unless it is theirs or they run the room
   */
  public void requireTurn(UUID participant) {
    if (facilitators.getRound() != null
        && facilitators.role(participant) == Role.RESIDENT
        && !participant.equals(facilitators.getFloor())) {
      throw new Problem(ProblemType.NOT_YOUR_TURN, "いまは、順番に話しています。あなたの番が来たら、もう一度送ってください。");
    }
  }

  /**
   * @throws Problem removed, with the reason
   */
  public void requireNotRemoved(UUID participant) {
    Optional<Restraints.Removal> removal = facilitators.restraints().removalOf(participant);
    if (removal.isPresent()) {
      throw new Problem(
          ProblemType.REMOVED,
          "進行役が、この部屋で話すことを止めました。理由：%s　読むことはできます。".formatted(removal.get().reason()));
    }
  }

  /**
   * @throws Problem removed, or seat-needed unless this participant has joined the room
   */
  public void requireSeat(UUID participant) {
    requireNotRemoved(participant);
    if (!facilitators.seats(participant)) {
      throw new Problem(ProblemType.SEAT_NEEDED, "先に席についてください。");
    }
    if (facilitators.role(participant) == Role.RESIDENT) {
      requireTable(participant);
    }
  }

  /**
   * @throws Problem not-your-table, unless this resident sits at this table or it is none
   */
  void requireTable(UUID participant) {
    List<UUID> seated = facilitators.getSeated();
    if (seated != null && !seated.contains(participant)) {
      throw new Problem(ProblemType.NOT_YOUR_TABLE, "いま、あなたの席はこのテーブルにありません。いまの席で話してください。");
    }
  }

  /**
   * @throws Problem conflict for a table: its course is that of the circle it belongs to
   */
  public void requireOwnCourse() {
    if (facilitators.getSeated() != null) {
      throw new Problem(ProblemType.CONFLICT, "テーブルの時間と段階は、全体の部屋で決めます。");
    }
  }

  /**
   * @throws Problem seat-needed; forbidden for those who run the room or look on
   */
  public void requireResident(UUID participant) {
    requireSeat(participant);
    if (facilitators.role(participant) != Role.RESIDENT) {
      throw new Problem(ProblemType.FORBIDDEN, "参加している住民にきいています。進行する人は、ここでは答えません。");
    }
  }
}
