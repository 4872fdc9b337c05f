package jp.kurumaza.identity;

import static jp.kurumaza.identity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kurumaza.platform.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinTopicTest {

  private final Village village = new Village();
  private final InMemoryParticipantTable table = new InMemoryParticipantTable();
  private final Participants participants = new Participants(table);
  private final InMemoryPersons persons = new InMemoryPersons();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final MovingClock clock = new MovingClock();
  private final JoinTopic joinTopic =
      new JoinTopic(village, table, participants, persons, accounts, clock);

  private Participant join(Asker asker, String nickname) {
    return joinTopic.join(asker, village.topic, request(nickname));
  }

  private static JoinTopic.Request request(String nickname) {
    Rules rules = Rules.inForce();
    return new JoinTopic.Request(nickname, rules.version(), rules.licence());
  }

  @Test
  void makesAPersonAndAPseudonymThatSaysNothingOfThem() {
    Participant joined = join(Asker.NOBODY, "かもめ");
    assertThat(persons.find(joined.person())).isPresent();
    assertThat(joined.id()).isNotEqualTo(joined.person());
    assertThat(participants.nicknames(List.of(joined.id()))).containsEntry(joined.id(), "かもめ");
  }

  @Test
  void recordsWhatWasAgreedToAndWhen() {
    assertThat(join(Asker.NOBODY, "かもめ").agreement())
        .isEqualTo(new Agreement("2026-11", "CC-BY-4.0", clock.instant()));
  }

  @Test
  void aKnownDeviceStaysTheSamePerson() {
    Participant joined = join(Asker.NOBODY, "かもめ");
    Participant again = join(new Asker(null, joined.person()), "つばめ");
    assertThat(again.id()).isEqualTo(joined.id());
    assertThat(again.nickname()).isEqualTo("かもめ");
  }

  @Test
  void anErasedNicknameMayBeChosenAnew() {
    Participant joined = join(Asker.NOBODY, "かもめ");
    participants.eraseNickname(joined.id());
    assertThat(join(new Asker(null, joined.person()), "つばめ").nickname()).isEqualTo("つばめ");
    assertThat(participants.nicknames(List.of(joined.id()))).containsValue("つばめ");
  }

  @Test
  void twoPeopleCannotHaveNamesThatLookTheSame() {
    join(Asker.NOBODY, "Kamome");
    assertRefused(() -> join(Asker.NOBODY, "ＫＡＭＯＭＥ")).isEqualTo(ProblemType.NICKNAME_TAKEN);
  }

  @Test
  void nobodyTakesTheNameOfSomebodyWhoWorksHere() {
    accounts.add(Village.account("水橋 はるか", null, Role.POLICY), "hash");
    assertRefused(() -> join(Asker.NOBODY, "水橋はるか")).isEqualTo(ProblemType.NICKNAME_TAKEN);
  }

  @ParameterizedTest
  @CsvSource({"2025-01, CC-BY-4.0", "2026-11, CC0-1.0", "'', ''"})
  void onlyTheRulesAndTheLicenceInForceCount(String rules, String licence) {
    JoinTopic.Request request = new JoinTopic.Request("かもめ", rules, licence);
    assertRefused(() -> joinTopic.join(Asker.NOBODY, village.topic, request))
        .isEqualTo(ProblemType.RULES_OUTDATED);
  }

  @Test
  void nobodyJoinsATopicThatIsNotOpen() {
    village.open = false;
    assertRefused(() -> join(Asker.NOBODY, "かもめ")).isEqualTo(ProblemType.TOPIC_NOT_OPEN);
  }
}
