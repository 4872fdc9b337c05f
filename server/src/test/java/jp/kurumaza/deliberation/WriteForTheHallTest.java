package jp.kurumaza.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import jp.kurumaza.deliberation.SubmitStatement.Said;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.event.HoldingSet;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.VeilSet;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.RoomState.Person;
import jp.kurumaza.room.Statement.Status;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteForTheHallTest {
  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final WriteForTheHall write = new WriteForTheHall(talk.log);

  @BeforeEach
  void open() {
    talk.given(new RoomOpened());
  }

  @Test
  void aVoiceFromTheHallIsMarkedForEveryoneAndNamesNobody() {
    long said = say(null, "朝が早いです").sequence();
    Person voice = personBehind(said);
    assertThat(voice.role()).isEqualTo(Role.HALL);
    assertThat(voice.nickname()).isEqualTo("会場の声");
    assertThat(talk.seenByResident(said).text()).isEqualTo("朝が早いです");
    assertThat(talk.views.nicknames(room, List.of(voice.participant()))).containsValue("会場の声");
  }

  @Test
  void theSameSpeakerIsKnownAgainAndAnotherIsAnother() {
    UUID second = personBehind(say(2, "一つ目").sequence()).participant();
    assertThat(personBehind(say(2, "二つ目").sequence()).participant()).isEqualTo(second);
    assertThat(personBehind(say(3, "三つ目").sequence()).participant()).isNotEqualTo(second);
    refused(ProblemType.INVALID_VALUE, () -> say(100, "四つ目"));
  }

  @Test
  void aRetryAnswersTheSame() {
    Author once = Author.account(UUID.randomUUID(), Talk.key());
    Said first = write.say(talk.room, 1, "一度だけ", false, once);
    assertThat(write.say(talk.room, 1, "一度だけ", false, once)).isEqualTo(first);
  }

  @Test
  void itIsLookedAtForPersonalDataAndVeiledButNotHeldWithTheRest() {
    talk.given(new HoldingSet(true));
    assertThat(say(null, "止めません").held()).isFalse();
    refused(ProblemType.PERSONAL_DATA, () -> say(null, "090-1234-5678"));
    assertThat(write.say(talk.room, null, "090-1234-5678", true, talk.runner).held()).isTrue();
    talk.given(new VeilSet(true));
    long veiled = say(null, "紙に書いた声").sequence();
    assertThat(talk.seenByFacilitator(veiled).status()).isEqualTo(Status.VEILED);
    assertThat(talk.residentSees(veiled)).isFalse();
  }

  @Test
  void onlyWhatIsFromTheHallIsCorrectedAndTakenBack() {
    long said = say(null, "書きまちがい").sequence();
    write.correct(talk.room, said, "書きなおし", false, talk.runner);
    assertThat(talk.seenByResident(said).text()).isEqualTo("書きなおし");
    write.withdraw(room, said, talk.runner);
    assertThat(talk.seenByResident(said).status()).isEqualTo(Status.WITHDRAWN);
    long hers =
        new SubmitStatement(talk.log)
            .submit(talk.room, talk.hana, "花の声", null, Talk.key())
            .sequence();
    refused(ProblemType.FORBIDDEN, () -> write.correct(talk.room, hers, "ほか", false, talk.runner));
    refused(ProblemType.FORBIDDEN, () -> write.withdraw(room, hers, talk.runner));
    talk.given(new RoomClosed());
    refused(ProblemType.ROOM_CLOSED, () -> say(null, "遅い"));
  }

  private Said say(Integer speaker, String text) {
    return write.say(talk.room, speaker, text, false, talk.runner);
  }

  private Person personBehind(long statement) {
    return talk.log.read(
        room,
        state -> {
          UUID voice = state.statement(statement).participant();
          return state.all().getPeople().stream()
              .filter(person -> person.participant().equals(voice))
              .findFirst()
              .orElseThrow();
        });
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.type()).isEqualTo(type));
  }
}
