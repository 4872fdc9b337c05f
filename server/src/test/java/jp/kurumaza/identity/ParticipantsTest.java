package jp.kurumaza.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.platform.Ids;
import org.junit.jupiter.api.Test;

class ParticipantsTest {

  private final InMemoryParticipantTable table = new InMemoryParticipantTable();
  private final Participants participants = new Participants(table);
  private final UUID topic = Ids.random();

  private UUID resident(UUID person, String nickname) {
    UUID id = Ids.random();
    Agreement agreement = new Agreement("2026-11", "CC-BY-4.0", Instant.EPOCH);
    table.add(Participant.resident(id, topic, person, Nickname.of(nickname), agreement));
    return id;
  }

  @Test
  void namesThoseWhoHaveAName() {
    UUID kamome = resident(Ids.random(), "かもめ");
    assertThat(participants.nicknames(List.of(kamome, Ids.random())))
        .containsOnlyKeys(kamome)
        .containsValue("かもめ");
  }

  @Test
  void anErasedNicknameIsGoneAtOnceAndThePseudonymStays() {
    UUID person = Ids.random();
    UUID kamome = resident(person, "かもめ");
    assertThat(participants.nicknames(List.of(kamome))).isNotEmpty();
    participants.eraseNickname(kamome);
    assertThat(participants.nicknames(List.of(kamome))).isEmpty();
    assertThat(participants.find(topic, person)).contains(kamome);
    assertThat(participants.of(person)).containsExactly(new Participation(topic, kamome, null));
  }

  @Test
  void aFacilitatorGetsOnePseudonymATopicUnderTheirName() {
    Account account = Village.account("さとやま", null, Role.FACILITATOR);
    UUID first = participants.facilitator(topic, account);
    assertThat(participants.facilitator(topic, account)).isEqualTo(first);
    assertThat(participants.facilitator(Ids.random(), account)).isNotEqualTo(first);
    assertThat(participants.nicknames(List.of(first))).containsValue("さとやま");
    assertThat(participants.personBehind(first)).isEmpty();
  }

  @Test
  void knowsThePersonBehindAPseudonym() {
    UUID person = Ids.random();
    assertThat(participants.personBehind(resident(person, "かもめ"))).contains(person);
  }
}
