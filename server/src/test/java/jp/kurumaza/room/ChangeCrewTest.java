package jp.kurumaza.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.InMemoryAccounts;
import jp.kurumaza.identity.InMemoryParticipantTable;
import jp.kurumaza.identity.Participants;
import jp.kurumaza.identity.Role;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Push;
import jp.kurumaza.log.Subscriber;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.CrewSet;
import jp.kurumaza.log.event.CrewSet.Member;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.platform.InMemoryNodes;
import jp.kurumaza.platform.PlainThreads;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.topic.InMemoryTopics;
import jp.kurumaza.topic.SampleTopic;
import jp.kurumaza.topic.Topic;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeCrewTest {
  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryTopics topics = new InMemoryTopics();
  private final InMemoryRooms rooms = new InMemoryRooms();
  private final Participants participants = new Participants(new InMemoryParticipantTable());
  private final Presence presence =
      new Presence(
          new Push(talk.views, new PlainThreads()), new InMemoryNodes(), new PlainThreads());
  private final ChangeCrew change =
      new ChangeCrew(talk.log, rooms, topics, accounts, participants, presence);

  private final Account lead = account(null, Role.FACILITATOR);
  private final Account co = account(null, Role.FACILITATOR);
  private final Account observer = account(UUID.randomUUID(), Role.POLICY);
  private final Account policy = account(SampleTopic.DEPARTMENT, Role.POLICY);

  @BeforeEach
  void arrange() {
    topics.add(new Topic(talk.room.topic(), SampleTopic.settings(), Instant.EPOCH));
    rooms.add(talk.room.with(new Crew(Map.of(lead.id(), Part.LEAD, co.id(), Part.CO))));
  }

  @Test
  void whoIsInTheCrewIsForTheCrewAndCountsAtOnce() {
    set(
        Map.of(
            lead.id(), Part.LEAD,
            co.id(), Part.CO,
            observer.id(), Part.SCRIBE,
            policy.id(), Part.POLICY));
    assertThat(talk.lastAudience()).isEqualTo(Audience.RUNNERS);
    assertThat(((CrewSet) talk.last()).crew())
        .containsExactly(
            new Member(lead.id(), null, Part.LEAD),
            new Member(co.id(), null, Part.CO),
            new Member(observer.id(), null, Part.SCRIBE),
            new Member(policy.id(), null, Part.POLICY));
    assertThat(rooms.require(room).crew().partOf(policy.id())).contains(Part.POLICY);
    set(Map.of(lead.id(), Part.LEAD));
    assertThat(rooms.require(room).crew().parts()).containsOnlyKeys(lead.id());
  }

  @Test
  void theSameCrewAgainIsNoNews() {
    set(Map.of(lead.id(), Part.LEAD));
    long head = talk.head();
    set(Map.of(lead.id(), Part.LEAD));
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void oneLeadsAndEverybodyMayHaveTheirPart() {
    Map<UUID, Part> noPart = new HashMap<>();
    noPart.put(lead.id(), Part.LEAD);
    noPart.put(co.id(), null);
    for (Map<UUID, Part> crew :
        List.of(
            Map.<UUID, Part>of(),
            Map.of(lead.id(), Part.CO),
            Map.of(lead.id(), Part.LEAD, co.id(), Part.LEAD),
            Map.of(policy.id(), Part.LEAD),
            Map.of(lead.id(), Part.LEAD, observer.id(), Part.CO),
            Map.of(lead.id(), Part.LEAD, observer.id(), Part.POLICY),
            Map.of(lead.id(), Part.LEAD, UUID.randomUUID(), Part.OBSERVER),
            noPart)) {
      refused(ProblemType.INVALID_VALUE, () -> set(crew));
    }
  }

  @Test
  void theLeadHandsOverToACoFacilitatorOnly() {
    handOver(co, lead);
    assertThat(rooms.require(room).crew().parts())
        .isEqualTo(Map.of(lead.id(), Part.CO, co.id(), Part.LEAD));
    assertThat(((CrewSet) talk.last()).crew().getFirst().account()).isEqualTo(co.id());
    refused(ProblemType.CONFLICT, () -> handOver(observer, co));
    long head = talk.head();
    handOver(co, co);
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void aCoFacilitatorTakesTheLeadOnlyWhileTheLeadIsAway() {
    UUID there = participants.facilitator(talk.room.topic(), lead);
    Subscriber screen = new Subscriber(new Viewer(true, there), 0, message -> {});
    presence.enter(room, screen, () -> {});
    refused(ProblemType.CONFLICT, () -> handOver(co, co));
    presence.leave(room, screen);
    handOver(co, co);
    assertThat(rooms.require(room).crew().lead()).isEqualTo(co.id());
  }

  @Test
  void aLateRetryChangesNothing() {
    Author once = Author.account(lead.id(), Talk.key());
    long first = change.handOver(room, co.id(), lead, once);
    handOver(lead, co);
    assertThat(change.handOver(room, co.id(), lead, once)).isEqualTo(first);
    assertThat(rooms.require(room).crew().lead()).isEqualTo(lead.id());
  }

  @Test
  void aCrewStaysOnceTheRoomIsOver() {
    talk.given(new RoomClosed());
    refused(ProblemType.ROOM_CLOSED, () -> handOver(co, lead));
  }

  @Test
  void visitsThatMayNotGoOnEndAtOnce() {
    Set<String> ended = new HashSet<>();
    Subscriber screen = new Subscriber(new Viewer(true, null), 0, message -> {});
    presence.enter(room, screen, () -> ended.add("checked"));
    set(Map.of(lead.id(), Part.LEAD));
    assertThat(ended).contains("checked");
  }

  private void set(Map<UUID, Part> crew) {
    change.set(room, crew, talk.runner);
  }

  private void handOver(Account next, Account by) {
    change.handOver(room, next.id(), by, Author.account(by.id(), null));
  }

  private Account account(UUID department, Role role) {
    UUID id = UUID.randomUUID();
    Account account = new Account(id, id.toString(), "人", Set.of(role), department, true);
    accounts.add(account, "");
    return account;
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.type()).isEqualTo(type));
  }
}
