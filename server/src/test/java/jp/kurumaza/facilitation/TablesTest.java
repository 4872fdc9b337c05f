package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.deliberation.SubmitStatement;
import jp.kurumaza.deliberation.SummariseTable;
import jp.kurumaza.facilitation.ArrangeTables.Wished;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.log.event.Finding.Agreement;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.log.event.Phase.Method;
import jp.kurumaza.log.event.Table;
import jp.kurumaza.log.event.TablesPrepared;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.InMemoryRooms;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.SetTables;
import jp.kurumaza.room.TakeSeat;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables: people talk apart for a while, each table in a room of its own, and come back. */
class TablesTest {
  private static final int TABLES = 0;
  private static final int PAIRS = 1;
  private static final int ALL = 2;

  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final InMemoryRooms rooms = new InMemoryRooms();
  private final Set<UUID> here = new HashSet<>();
  private final SetTables set = new SetTables(talk.log, rooms, id -> here, Clock.systemUTC());
  private final ArrangeTables arrange = new ArrangeTables(talk.log, set);
  private final RunRoom run = new RunRoom(talk.log);
  private final SubmitStatement submit = new SubmitStatement(talk.log);
  private final TakeSeat seats = new TakeSeat(talk.log);
  private final List<UUID> residents = new ArrayList<>(List.of(talk.hana, talk.taro));

  @BeforeEach
  void setTheStage() {
    rooms.add(talk.room);
    talk.given(
        new AgendaSet(List.of(phase(Method.TABLES), phase(Method.PAIRS), phase(Method.OPEN))));
    join(3);
  }

  @Test
  void aPhaseOfTablesSeatsEverybodyAtATableThatIsARoomOfItsOwn() {
    join(4);
    open();
    assertThat(tables()).hasSize(2).allMatch(table -> Set.of(4, 5).contains(table.people().size()));
    assertThat(seated()).containsExactlyInAnyOrderElementsOf(residents);
    for (Table table : tables()) {
      RoomSettings settings = rooms.require(table.room());
      assertThat(settings.table()).isEqualTo(new RoomSettings.TableOf(room, table.number()));
      assertThat(settings.title()).isEqualTo("朝の預け先・テーブル" + table.number());
      assertThat(rooms.openTo(talk.room.topic())).doesNotContain(settings);
      assertThat(at(table).getStatus()).isEqualTo(RoomState.Status.OPEN);
      assertThat(at(table).getSeated()).isEqualTo(table.people());
      assertThat(at(table).getPhase().endsAt()).isEqualTo(all().getPhase().endsAt());
      assertThat(at(table).getAgenda().getFirst().question()).isEqualTo("どうですか?");
    }
  }

  @Test
  void onlyThoseWhoSitThereSpeakAtATableBesideThoseWhoRunIt() {
    open();
    Table first = tables().getFirst();
    Table second = tables().get(1);
    say(first, first.people().getFirst(), "ここで話す");
    refused(
        ProblemType.NOT_YOUR_TABLE, () -> sit(first, second.people().getFirst(), Role.RESIDENT));
    sit(first, talk.lead, Role.FACILITATOR);
    say(first, talk.lead, "あと5分です");
  }

  @Test
  void whoIsMovedSpeaksAtTheOtherTableOnly() {
    open();
    Table from = tables().getFirst();
    Table to = tables().get(1);
    UUID moved = from.people().getFirst();
    arrange.move(room, moved, to.room(), talk.runner);
    assertThat(tables().get(1).people()).endsWith(moved);
    say(to, moved, "移ってきました");
    refused(ProblemType.NOT_YOUR_TABLE, () -> say(from, moved, "まだここに"));
    long head = talk.head();
    arrange.move(room, moved, to.room(), talk.runner);
    assertThat(talk.head()).isEqualTo(head);
    arrange.move(room, moved, null, talk.runner);
    assertThat(seated()).doesNotContain(moved);
    refused(ProblemType.NOT_YOUR_TABLE, () -> say(to, moved, "もういない"));
    refused(ProblemType.NOT_FOUND, () -> arrange.move(room, moved, UUID.randomUUID(), talk.runner));
    refused(
        ProblemType.SEAT_NEEDED,
        () -> arrange.move(room, UUID.randomUUID(), to.room(), talk.runner));
  }

  @Test
  void tablesThatWereArrangedOpenAsTheyWereAndTakeInWhoWasLeftOut() {
    arrange.prepare(
        room,
        List.of(new Wished("雪の日", List.of(talk.taro)), new Wished("", List.of(talk.hana))),
        talk.runner);
    assertThat(talk.last()).isInstanceOf(TablesPrepared.class);
    assertThat(talk.lastAudience()).isEqualTo(Audience.RUNNERS);
    open();
    assertThat(tables().getFirst().people()).startsWith(talk.taro);
    assertThat(tables().get(1).people()).startsWith(talk.hana);
    assertThat(seated()).containsExactlyInAnyOrderElementsOf(residents);
    assertThat(rooms.require(tables().getFirst().room()).title()).isEqualTo("朝の預け先・テーブル1「雪の日」");
    assertThat(all().tables().prepared()).isEmpty();
    refused(ProblemType.CONFLICT, () -> arrange.prepare(room, List.of(), talk.runner));
  }

  @Test
  void anArrangementMustBeSound() {
    UUID hana = talk.hana;
    refused(
        ProblemType.INVALID_VALUE,
        () -> prepare(new Wished("", List.of(hana)), new Wished("", List.of(hana))));
    refused(ProblemType.SEAT_NEEDED, () -> prepare(new Wished("", List.of(talk.lead))));
    refused(ProblemType.TEXT_TOO_LONG, () -> prepare(new Wished("雪".repeat(31), List.of())));
    Wished[] ten =
        Stream.generate(() -> new Wished("", List.of())).limit(10).toArray(Wished[]::new);
    refused(ProblemType.INVALID_VALUE, () -> prepare(ten));
  }

  @Test
  void pairsAreOfTwoAndThreeWhereOneIsLeft() {
    run.open(room, talk.runner);
    start(PAIRS);
    assertThat(tables()).extracting(table -> table.people().size()).containsExactly(3, 2);
  }

  @Test
  void whoIsHereSitsWithOthersWhoAreHere() {
    join(3);
    List<UUID> present = residents.subList(2, 6);
    here.addAll(present);
    run.open(room, talk.runner);
    start(PAIRS);
    assertThat(tables()).hasSize(2);
    assertThat(tables())
        .allMatch(table -> table.people().stream().filter(present::contains).count() == 2);
  }

  @Test
  void anotherPhaseBringsEverybodyBackAndClosesTheTables() {
    open();
    Table table = tables().getFirst();
    UUID person = table.people().getFirst();
    start(ALL);
    assertThat(tables()).isEmpty();
    assertThat(all().tables().past()).hasSize(2);
    refused(ProblemType.ROOM_CLOSED, () -> say(table, person, "おそい"));
    assertThat(at(table).getStatus()).isEqualTo(RoomState.Status.CLOSED);
  }

  @Test
  void theTablesAreClosedBeforeTimeAndWithTheTalk() {
    open();
    arrange.close(room, talk.runner);
    assertThat(tables()).isEmpty();
    long head = talk.head();
    arrange.close(room, talk.runner);
    set.set(room);
    assertThat(talk.head()).isEqualTo(head);
    start(PAIRS);
    Table pair = tables().getFirst();
    run.close(room, talk.runner);
    set.set(room);
    assertThat(at(pair).getStatus()).isEqualTo(RoomState.Status.CLOSED);
  }

  @Test
  void theTimeOfTheTablesIsThatOfTheRoom() {
    open();
    run.extend(room, 3, talk.runner);
    set.set(room);
    Table table = tables().getFirst();
    assertThat(at(table).getPhase().endsAt()).isEqualTo(all().getPhase().endsAt());
    refused(ProblemType.CONFLICT, () -> run.extend(table.room(), 1, talk.runner));
    refused(ProblemType.CONFLICT, () -> run.close(table.room(), talk.runner));
    refused(ProblemType.CONFLICT, () -> arrange.draw(table.room(), 2, talk.runner));
  }

  @Test
  void settingThemTwiceChangesNothing() {
    open();
    List<Long> heads = heads();
    set.set(room);
    set.set(tables().getFirst().room());
    assertThat(heads()).isEqualTo(heads);
  }

  @Test
  void whoComesWhilePeopleSitApartSitsWhereTheFewestAre() {
    open();
    UUID late = UUID.randomUUID();
    seats.take(room, late, Role.RESIDENT, Talk.key());
    set.set(room);
    assertThat(tables().get(1).people()).hasSize(3).endsWith(late);
    say(tables().get(1), late, "おそくなりました");
  }

  @Test
  void lotsAreDrawnForTheNextTablesAndAmongThoseAtTheTable() {
    refused(ProblemType.CONFLICT, () -> arrange.draw(room, null, talk.runner));
    arrange.draw(room, 3, talk.runner);
    List<Table> drawn = all().tables().prepared();
    assertThat(drawn).extracting(table -> table.people().size()).containsExactly(2, 2, 1);
    open();
    assertThat(tables()).isEqualTo(drawn);
    arrange.draw(room, null, talk.runner);
    assertThat(tables()).extracting(table -> table.people().size()).containsExactly(2, 2, 1);
    assertThat(seated()).containsExactlyInAnyOrderElementsOf(residents);
  }

  @Test
  void whatIsHeldAndWhoIsSilentStaysSoAtATable() {
    new Moderate(talk.log).setHolding(room, true, talk.runner);
    run.open(room, talk.runner);
    new CoolDown(talk.log).start(room, talk.hana, 10, talk.runner);
    set.set(room);
    Table hers = all().tables().of(talk.hana).orElseThrow();
    assertThat(at(hers).isHolding()).isTrue();
    refused(ProblemType.COOLING_DOWN, () -> say(hers, talk.hana, "話したい"));
  }

  @Test
  void findingsComeBackAsLongAsWhatTheyRestOnCanBeSeen() {
    open();
    Table table = tables().getFirst();
    long said = say(table, table.people().getFirst(), "雪の日は動けない");
    Finding finding = new Finding("雪の日が困る", Agreement.AGREED, null, List.of(said), null);
    new RecordFinding(talk.log).record(table.room(), finding, talk.runner);
    assertThat(brought()).isEmpty();
    start(ALL);
    assertThat(brought()).hasSize(2);
    assertThat(brought().getFirst().findings()).extracting("text").containsExactly("雪の日が困る");
    assertThat(brought().getFirst().voices()).isEqualTo(1);
    new Moderate(talk.log).hide(table.room(), said, "理由", talk.runner);
    assertThat(brought().getFirst().findings()).isEmpty();
  }

  @Test
  void whoSitsAtATableWritesAndCorrectsWhatItBringsBack() {
    open();
    Table table = tables().getFirst();
    UUID one = table.people().getFirst();
    UUID other = table.people().getLast();
    SummariseTable summarise = new SummariseTable(talk.log);
    long first = summarise.write(table.room(), one, "雪の日は動けない", null, Talk.key());
    refused(
        ProblemType.CONFLICT,
        () -> summarise.write(table.room(), other, "見ずに書く", null, Talk.key()));
    refused(
        ProblemType.SEAT_NEEDED,
        () -> summarise.write(tables().get(1).room(), one, "よその席", null, Talk.key()));
    refused(ProblemType.CONFLICT, () -> summarise.write(room, one, "みんなの輪で", null, Talk.key()));
    refused(
        ProblemType.PERSONAL_DATA,
        () -> summarise.write(table.room(), one, "090-1234-5678 へ", first, Talk.key()));
    summarise.write(table.room(), other, "雪の朝は動けない", first, Talk.key());
    assertThat(brought()).isEmpty();
    start(ALL);
    assertThat(brought()).extracting("summary").containsExactly("雪の朝は動けない", null);
    refused(
        ProblemType.ROOM_CLOSED, () -> summarise.write(table.room(), one, "おそい", null, Talk.key()));
    summarise.erase(table.room(), talk.runner);
    assertThat(brought().getFirst().summary()).isNull();
  }

  @Test
  void whoseWordsAreHeldWritesNoSummary() {
    open();
    Table table = tables().getFirst();
    UUID one = table.people().getFirst();
    new RestrainPerson(talk.log).hold(table.room(), one, true, talk.runner);
    SummariseTable summarise = new SummariseTable(talk.log);
    refused(
        ProblemType.CONFLICT, () -> summarise.write(table.room(), one, "見えないまま", null, Talk.key()));
  }

  private List<ReadTables.Brought> brought() {
    return new ReadTables(talk.views).of(room);
  }

  private void prepare(Wished... tables) {
    arrange.prepare(room, List.of(tables), talk.runner);
  }

  private void open() {
    run.open(room, talk.runner);
    set.set(room);
  }

  private void start(int phase) {
    run.startPhase(room, phase, talk.runner);
    set.set(room);
  }

  private void join(int count) {
    for (int i = 0; i < count; i++) {
      UUID one = UUID.randomUUID();
      residents.add(one);
      talk.given(new ParticipantJoined(one, null, Role.RESIDENT));
    }
  }

  private RoomState all() {
    return talk.log.read(room, state -> state.seenBy(new Viewer(true, null)));
  }

  private RoomState at(Table table) {
    return talk.log.read(table.room(), state -> state.seenBy(Viewer.READER));
  }

  private List<Table> tables() {
    return all().tables().open();
  }

  private List<UUID> seated() {
    return tables().stream().flatMap(table -> table.people().stream()).toList();
  }

  private List<Long> heads() {
    return Stream.concat(Stream.of(room), tables().stream().map(Table::room))
        .map(talk::head)
        .toList();
  }

  private void sit(Table table, UUID participant, Role role) {
    seats.take(table.room(), participant, role, Talk.key());
  }

  private long say(Table table, UUID participant, String text) {
    RoomSettings settings = rooms.require(table.room());
    return submit.submit(settings, participant, text, null, Talk.key()).sequence();
  }

  private static Phase phase(Method method) {
    return new Phase("話す", method, 10, "どうですか?", List.of());
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
