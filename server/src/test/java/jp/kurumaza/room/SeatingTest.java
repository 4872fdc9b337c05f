package jp.kurumaza.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.Admission.Kind;
import jp.kurumaza.log.event.Admission.Readers;
import jp.kurumaza.log.event.AdmissionSet;
import jp.kurumaza.log.event.FloorGiven;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.RoundStarted;
import jp.kurumaza.log.event.SeatGivenUp;
import jp.kurumaza.log.event.StatementSubmitted;
import jp.kurumaza.log.event.Table;
import jp.kurumaza.log.event.TablesOpened;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Limited seats, the waiting list, and rooms by invitation; Hana and Taro have seats. */
class SeatingTest {
  private static final int GRACE = 10;

  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final TakeSeat take = new TakeSeat(talk.log);
  private final GiveUpSeat giveUp = new GiveUpSeat(talk.log);
  private final PassOnSeats passOn = new PassOnSeats(talk.log);
  private final UUID jiro = UUID.randomUUID();
  private final UUID saki = UUID.randomUUID();

  @Test
  void whoComesWhenAllSeatsAreTakenWaitsInTheOrderOfComing() {
    seats(3);
    take(jiro);
    take(saki);
    UUID last = UUID.randomUUID();
    take(last);
    long head = take(last);
    assertThat(seated()).containsExactly(talk.hana, talk.taro, jiro);
    assertThat(waiting()).containsExactly(saki, last);
    assertThat(take(saki)).isEqualTo(head);
  }

  @Test
  void ofManyAtOnceOnlyAsManySitDownAsThereAreSeats() throws Exception {
    seats(20);
    List<UUID> crowd = IntStream.range(0, 200).mapToObj(i -> UUID.randomUUID()).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      threads.invokeAll(crowd.stream().map(one -> (Callable<Long>) () -> take(one)).toList());
      assertThat(seated()).hasSize(20);
      assertThat(waiting()).hasSize(182).doesNotContainAnyElementsOf(seated());
      List<UUID> order = waiting();
      List<UUID> leaving = seated().subList(5, 15);
      threads.invokeAll(leaving.stream().map(one -> (Callable<Long>) () -> giveUp(one)).toList());
      assertThat(seated()).hasSize(20).containsAll(order.subList(0, 10));
      assertThat(waiting()).isEqualTo(order.subList(10, 182));
    }
  }

  @Test
  void aSeatThatIsGivenUpGoesToWhoHasWaitedLongest() {
    seats(2);
    take(jiro);
    take(saki);
    giveUp(talk.hana);
    assertThat(seated()).containsExactly(talk.taro, jiro);
    assertThat(talk.last()).isEqualTo(new ParticipantJoined(jiro, null, Role.RESIDENT));
    giveUp(saki);
    giveUp(talk.taro);
    assertThat(seated()).containsExactly(jiro);
    assertThat(waiting()).isEmpty();
    long head = talk.head();
    assertThat(giveUp(talk.taro)).isEqualTo(head);
  }

  @Test
  void whoHasSpokenKeepsTheSeatSinceTheirWordsNeedAName() {
    talk.given(new RoomOpened(), new StatementSubmitted(talk.hana, "朝が早いです。", null));
    refused(ProblemType.CONFLICT, () -> giveUp(talk.hana));
    refused(ProblemType.CONFLICT, () -> giveUp(talk.lead));
  }

  @Test
  void theRoundGoesOnWithoutWhoLeavesInTheirTurn() {
    talk.given(
        new RoomOpened(),
        new RoundStarted(List.of(talk.hana, talk.taro)),
        new FloorGiven(talk.hana, null));
    giveUp(talk.hana);
    assertThat(seen(RoomState::getFloor)).isEqualTo(talk.taro);
    assertThat(seen(RoomState::getRound)).isEmpty();
  }

  @Test
  void whoRunsTheRoomTakesNoSeatFromResidents() {
    seats(2);
    UUID second = UUID.randomUUID();
    take.take(room, second, Role.FACILITATOR, Talk.key());
    assertThat(people()).contains(second);
  }

  @Test
  void afterTheGraceTheSeatsOfTheAbsentGoToThoseWhoWaitThere() {
    seats(2);
    take(jiro);
    take(saki);
    talk.given(new RoomOpened());
    Instant late = Instant.now().plus(Duration.ofMinutes(GRACE));
    Set<UUID> here = Set.of(talk.hana, saki);
    passOn(here, late.minusSeconds(60));
    assertThat(seated()).containsExactly(talk.hana, talk.taro);
    passOn(here, late.plusSeconds(1));
    assertThat(seated()).containsExactly(talk.hana, saki);
    assertThat(waiting()).containsExactly(jiro);
    assertThat(talk.events()).contains(new SeatGivenUp(talk.taro, true));
  }

  @Test
  void whoCameAndLostTheConnectionKeepsTheSeatAndSoDoesWhoSpoke() {
    seats(2);
    take(jiro);
    talk.given(new RoomOpened(), new StatementSubmitted(talk.taro, "います", null));
    passOn(Set.of(talk.hana), Instant.now());
    long head = talk.head();
    passOn(Set.of(jiro), Instant.now().plus(Duration.ofHours(1)));
    assertThat(talk.head()).isEqualTo(head);
    assertThat(waiting()).containsExactly(jiro);
  }

  @Test
  void whoGetsASeatWhileOthersTalkAtTablesSitsWhereTheFewestAre() {
    seats(2);
    Stream.of(jiro, saki).forEach(this::take);
    Table first = table(1, talk.hana);
    Table second = table(2, talk.taro);
    talk.given(new RoomOpened(), new TablesOpened(List.of(first, second)));
    giveUp(talk.taro);
    assertThat(atTable(first)).containsExactly(talk.hana);
    assertThat(atTable(second)).containsExactly(jiro);
    passOn(Set.of(jiro, saki), Instant.now().plus(Duration.ofHours(1)));
    assertThat(atTable(first)).containsExactly(saki);
  }

  @Test
  void aPersonIsToldOfTheirSeatUntilTheTalkIsOver() {
    seats(2);
    Stream.of(jiro, saki).forEach(this::take);
    assertThat(own(saki)).isEqualTo(new OwnSeat(2, false, null));
    assertThat(own(talk.hana)).isEqualTo(new OwnSeat(null, false, null));
    assertThat(own(UUID.randomUUID())).isNull();
    giveUp(talk.hana);
    assertThat(own(talk.hana)).isNull();
    assertThat(own(jiro)).isEqualTo(new OwnSeat(null, true, null));
    talk.given(new RoomOpened());
    assertThat(own(jiro).keptUntil())
        .isBetween(
            Instant.now().plusSeconds(GRACE * 60 - 30), Instant.now().plusSeconds(GRACE * 60));
    talk.given(new RoomClosed());
    assertThat(own(jiro)).isNull();
  }

  @Test
  void moreSeatsGoToThoseWhoWaitAndNobodyLosesOne() {
    seats(2);
    Stream.of(jiro, saki).forEach(this::take);
    talk.log.append(room, talk.runner, (state, now) -> FreeSeats.by(limited(3), state.all()));
    assertThat(seated()).containsExactly(talk.hana, talk.taro, jiro);
    refused(
        ProblemType.INVALID_VALUE,
        () ->
            talk.log.read(
                room,
                state -> {
                  AdmissionRules.requirePossible(limited(2), state.all(), "/admission");
                  return null;
                }));
    talk.log.append(room, talk.runner, (state, now) -> FreeSeats.by(Admission.OPEN, state.all()));
    assertThat(seated()).contains(saki);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void byInvitationOneComesWithALinkThatCountsEachPersonOnce() {
    talk.given(new AdmissionSet(byInvitation(Readers.EVERYONE)));
    refused(ProblemType.INVITATION_NEEDED, () -> take(jiro));
    EntryLink link = link(1, null);
    take(jiro, link);
    giveUp(jiro);
    take(jiro);
    assertThat(seated()).contains(jiro);
    assertThat(uses(link)).isEqualTo(1);
    refused(ProblemType.INVITATION_NEEDED, () -> take(saki, link));
    refused(ProblemType.INVITATION_NEEDED, () -> take(saki, link(5, Instant.EPOCH)));
    assertThat(seated()).doesNotContain(saki);
  }

  @Test
  void ofManyAtOnceOnlyAsManyComeByALinkAsItIsFor() throws Exception {
    talk.given(new AdmissionSet(byInvitation(Readers.EVERYONE)));
    EntryLink link = link(7, null);
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      threads.invokeAll(
          IntStream.range(0, 60)
              .mapToObj(i -> (Callable<Long>) () -> take(UUID.randomUUID(), link))
              .toList());
    }
    assertThat(seated()).hasSize(2 + 7);
    assertThat(uses(link)).isEqualTo(7);
  }

  @Test
  void aTalkForTheInvitedIsReadByThemAlone() {
    talk.given(
        new AdmissionSet(byInvitation(Readers.INVITED)),
        new RoomOpened(),
        new StatementSubmitted(talk.hana, "ここだけの話", null));
    Viewer outsider = new Viewer(false, jiro);
    assertThat(talk.views.snapshot(room, outsider).state().toString())
        .contains("\"status\":\"open\"")
        .doesNotContain("ここだけの話")
        .doesNotContain(talk.hana.toString());
    assertThat(talk.views.past(room, 0, 100, outsider).events()).isEmpty();
    take(jiro, link(1, null));
    assertThat(talk.views.snapshot(room, outsider).state().toString()).contains("ここだけの話");
    assertThat(talk.views.past(room, 0, 100, outsider).events()).isNotEmpty();
  }

  private static Admission limited(int seats) {
    return new Admission(Kind.SEATS, seats, GRACE, Readers.EVERYONE);
  }

  private static Admission byInvitation(Readers readers) {
    return new Admission(Kind.INVITATION, null, null, readers);
  }

  private EntryLink link(int uses, @Nullable Instant revokedAt) {
    return new EntryLink(UUID.randomUUID(), room, "町内会", "", uses, Instant.EPOCH, revokedAt);
  }

  private void seats(int seats) {
    talk.given(new AdmissionSet(limited(seats)));
  }

  private long take(UUID participant) {
    return take(participant, null);
  }

  private long take(UUID participant, @Nullable EntryLink link) {
    return take.take(room, participant, Role.RESIDENT, link, Talk.key());
  }

  private long giveUp(UUID participant) {
    return giveUp.giveUp(room, participant, Talk.key());
  }

  private void passOn(Set<UUID> here, Instant now) {
    passOn.passOn(room, here, now);
  }

  private static Table table(int number, UUID... people) {
    return new Table(UUID.randomUUID(), number, "", List.of(people));
  }

  private List<UUID> atTable(Table table) {
    return seen(state -> state.tables().find(table.room()).orElseThrow().people());
  }

  private @Nullable OwnSeat own(UUID participant) {
    return seen(state -> state.ownSeat(participant));
  }

  private List<UUID> seated() {
    return seen(state -> List.copyOf(state.residents()));
  }

  private List<UUID> waiting() {
    return seen(RoomState::waitingList);
  }

  private List<UUID> people() {
    return seen(state -> state.getPeople().stream().map(RoomState.Person::participant).toList());
  }

  private int uses(EntryLink link) {
    return seen(state -> state.uses(link.id()));
  }

  private <R> R seen(Function<RoomState, R> query) {
    return talk.log.read(room, state -> query.apply(state.all()));
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
