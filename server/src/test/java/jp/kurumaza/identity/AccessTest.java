package jp.kurumaza.identity;

import static jp.kurumaza.identity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.platform.Ids;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AccessTest {

  private final Village village = new Village();
  private final InMemoryParticipantTable table = new InMemoryParticipantTable();
  private final Access access =
      new Access(village, village, new Parts(village, village), new Participants(table));
  private final UUID joined = Ids.random();
  private final Place room = new Place(null, village.room);

  AccessTest() {
    table.add(
        Participant.resident(
            Ids.random(),
            village.topic,
            joined,
            Nickname.of("かもめ"),
            new Agreement("2026-11", "CC-BY-4.0", Instant.EPOCH)));
  }

  /** In one room of one topic: yes, or the problem that each right answers with. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # caller                | resident   | participant | signed in        | facilitator      | scribe           | crew             | contact          | policy           | owner            | reviewer         | administrator
          nobody                  | not-joined | not-joined  | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required
          resident elsewhere      | yes        | not-joined  | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required
          participant             | yes        | yes         | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required | sign-in-required
          facilitator             | not-joined | yes         | yes              | yes              | yes              | yes              | forbidden        | forbidden        | forbidden        | yes              | forbidden
          co-facilitator          | not-joined | yes         | yes              | yes              | yes              | yes              | forbidden        | forbidden        | forbidden        | yes              | forbidden
          observer                | not-joined | forbidden   | yes              | forbidden        | forbidden        | yes              | forbidden        | forbidden        | forbidden        | forbidden        | forbidden
          scribe                  | not-joined | forbidden   | yes              | forbidden        | yes              | yes              | yes              | yes              | forbidden        | forbidden        | forbidden
          policy of the crew      | not-joined | forbidden   | yes              | forbidden        | forbidden        | yes              | forbidden        | yes              | yes              | yes              | forbidden
          scribe who joined       | yes        | forbidden   | yes              | forbidden        | yes              | yes              | yes              | yes              | forbidden        | forbidden        | forbidden
          policy, now elsewhere   | not-joined | not-joined  | yes              | forbidden        | forbidden        | forbidden        | forbidden        | yes              | forbidden        | forbidden        | forbidden
          next room's facilitator | not-joined | not-joined  | yes              | forbidden        | forbidden        | forbidden        | forbidden        | forbidden        | forbidden        | yes              | forbidden
          other facilitator       | not-joined | not-joined  | yes              | forbidden        | forbidden        | forbidden        | forbidden        | forbidden        | forbidden        | forbidden        | forbidden
          former facilitator      | not-joined | not-joined  | yes              | forbidden        | forbidden        | forbidden        | forbidden        | yes              | forbidden        | forbidden        | forbidden
          owner                   | not-joined | not-joined  | yes              | forbidden        | forbidden        | forbidden        | forbidden        | yes              | yes              | yes              | forbidden
          other policy staff      | not-joined | not-joined  | yes              | forbidden        | forbidden        | forbidden        | forbidden        | yes              | forbidden        | forbidden        | forbidden
          no more policy staff    | not-joined | not-joined  | yes              | forbidden        | forbidden        | forbidden        | forbidden        | forbidden        | forbidden        | forbidden        | yes
          administrator           | not-joined | not-joined  | yes              | forbidden        | forbidden        | forbidden        | forbidden        | forbidden        | forbidden        | forbidden        | yes
          owner who joined        | yes        | yes         | yes              | forbidden        | forbidden        | forbidden        | forbidden        | yes              | yes              | yes              | forbidden
          """)
  void givesEachCallerTheirRightsInARoom(
      String caller,
      String resident,
      String participant,
      String signedIn,
      String facilitator,
      String scribe,
      String crew,
      String contact,
      String policy,
      String owner,
      String reviewer,
      String administrator) {
    List<String> expected =
        List.of(
            "yes",
            "yes",
            resident,
            participant,
            signedIn,
            facilitator,
            scribe,
            crew,
            contact,
            policy,
            owner,
            reviewer,
            administrator);
    for (Right right : Right.values()) {
      assertThat(answer(right, caller(caller), room))
          .as("%s for %s", right, caller)
          .isEqualTo(expected.get(right.ordinal()));
    }
  }

  private Asker caller(String name) {
    return switch (name) {
      case "nobody" -> Asker.NOBODY;
      case "resident elsewhere" -> new Asker(null, Ids.random());
      case "participant" -> new Asker(null, joined);
      case "facilitator" -> new Asker(village.facilitator, null);
      case "co-facilitator" -> new Asker(village.co, null);
      case "observer" -> new Asker(village.observer, null);
      case "scribe" -> new Asker(village.scribe, null);
      case "scribe who joined" -> new Asker(village.scribe, joined);
      case "policy of the crew" -> new Asker(village.policy, null);
      case "policy, now elsewhere" -> new Asker(village.policyElsewhere, null);
      case "next room's facilitator" -> new Asker(village.nextFacilitator, null);
      case "other facilitator" -> new Asker(village.otherFacilitator, null);
      case "former facilitator" -> new Asker(nowPolicyStaff(village.facilitator), null);
      case "owner" -> new Asker(owner(), null);
      case "other policy staff" ->
          new Asker(Village.account("新庄", Ids.random(), Role.POLICY), null);
      case "no more policy staff" ->
          new Asker(Village.account("元職員", village.department, Role.ADMINISTRATOR), null);
      case "administrator" -> new Asker(Village.account("管理", null, Role.ADMINISTRATOR), null);
      case "owner who joined" -> new Asker(owner(), joined);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private Account owner() {
    return Village.account("水橋", village.department, Role.POLICY);
  }

  private static Account nowPolicyStaff(Account account) {
    return new Account(
        account.id(), account.login(), account.name(), Set.of(Role.POLICY), Ids.random(), true);
  }

  private String answer(Right right, Asker asker, Place place) {
    try {
      access.check(right, asker, place);
      return "yes";
    } catch (Problem problem) {
      return problem.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @ParameterizedTest
  @EnumSource(Right.class)
  void nothingIsAllowedWhereNothingIs(Right right) {
    Asker all = new Asker(Village.account("全部", village.department, Role.values()), joined);
    assertThat(answer(right, all, new Place(Ids.random(), null))).isEqualTo("not-found");
    assertThat(answer(right, all, new Place(null, Ids.random()))).isEqualTo("not-found");
    assertThat(answer(right, all, new Place(village.otherTopic, village.room)))
        .isEqualTo("not-found");
  }

  @Test
  void aTalkForTheInvitedIsReadByThemAndThoseWhoRunIt() {
    village.readers = Optional.of(table.ofPerson(village.topic, joined).orElseThrow().id());
    assertThat(answer(Right.READER, new Asker(null, joined), room)).isEqualTo("yes");
    assertThat(answer(Right.READER, new Asker(village.facilitator, null), room)).isEqualTo("yes");
    for (String other :
        List.of("nobody", "resident elsewhere", "next room's facilitator", "owner")) {
      assertThat(answer(Right.READER, caller(other), room)).isEqualTo("invitation-needed");
    }
  }

  @Test
  void aRoomUnderItsOwnTopicIsFound() {
    Place both = new Place(village.topic, village.room);
    assertThatCode(() -> access.check(Right.OWNER, new Asker(owner(), null), both))
        .doesNotThrowAnyException();
  }

  @Test
  void anOwnersRightEndsAtTheirDepartmentsTopics() {
    Asker owner = new Asker(owner(), null);
    assertThat(answer(Right.OWNER, owner, new Place(village.topic, null))).isEqualTo("yes");
    assertThat(answer(Right.OWNER, owner, new Place(village.otherTopic, null)))
        .isEqualTo("forbidden");
  }

  @Test
  void whereNobodyIsNamedWhatMustNotWaitReachesTheOwners() {
    village.contacts = List.of();
    assertThat(answer(Right.CONTACT, new Asker(owner(), null), room)).isEqualTo("yes");
    assertThat(answer(Right.CONTACT, new Asker(village.scribe, null), room)).isEqualTo("forbidden");
  }

  @Test
  void takingPartCountsForTheTopicToo() {
    Place topic = new Place(village.topic, null);
    assertThat(answer(Right.PARTICIPANT, new Asker(null, joined), topic)).isEqualTo("yes");
    assertRefused(() -> access.check(Right.PARTICIPANT, Asker.NOBODY, topic))
        .isEqualTo(ProblemType.NOT_JOINED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Right.class,
      mode = Mode.INCLUDE,
      names = {
        "READER",
        "PARTICIPANT",
        "FACILITATOR",
        "SCRIBE",
        "CREW",
        "CONTACT",
        "OWNER",
        "REVIEWER"
      })
  void aRightOverSomethingNeedsAPathThatNamesIt(Right right) {
    Asker all = new Asker(Village.account("全部", village.department, Role.values()), joined);
    assertThatThrownBy(() -> access.check(right, all, Place.NOWHERE))
        .isInstanceOf(IllegalStateException.class);
  }
}
