package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import jp.kurumaza.deliberation.AnswerPoll;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.PollAnswered;
import jp.kurumaza.log.event.PollClosed;
import jp.kurumaza.log.event.PollOpened;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.InMemoryPollAnswers;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunPollTest {
  private static final List<String> CHOICES = List.of("家族と", "一人で", "そのほか");

  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final UUID yuki = UUID.randomUUID();
  private final InMemoryPollAnswers answers = new InMemoryPollAnswers();
  private final RunPoll polls = new RunPoll(talk.log, answers);
  private final AnswerPoll answer = new AnswerPoll(talk.log, answers);

  @BeforeEach
  void open() {
    new RunRoom(talk.log).open(room, talk.runner);
    talk.given(new ParticipantJoined(yuki, null, ParticipantJoined.Role.RESIDENT));
  }

  @Test
  void everyoneLearnsHowManyAnsweredAndTheCountsOnceItIsClosed() {
    long poll = ask();
    assertThat(talk.last()).isEqualTo(new PollOpened("夕食は、だれと？", CHOICES));
    answer.answer(room, poll, talk.hana, 1);
    assertThat(talk.last()).isEqualTo(new PollAnswered(poll));
    assertThat(talk.lastAudience()).isEqualTo(Audience.EVERYONE);
    answer.answer(room, poll, talk.taro, 1);
    answer.answer(room, poll, yuki, 0);
    long head = talk.head();
    answer.answer(room, poll, talk.hana, 2);
    assertThat(talk.head()).as("another answer of the same person").isEqualTo(head);
    polls.close(room, poll, talk.runner);
    assertThat(talk.last()).isEqualTo(new PollClosed(poll, List.of(1, 1, 1)));
    head = talk.head();
    polls.close(room, poll, talk.runner);
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void countsThatWouldTellWhoChoseWhatAreNotShown() {
    long poll = ask();
    answer.answer(room, poll, talk.hana, 1);
    answer.answer(room, poll, talk.taro, 1);
    polls.close(room, poll, talk.runner);
    assertThat(talk.last()).isEqualTo(new PollClosed(poll, null));
  }

  @Test
  void onlyResidentsAnswerAndOnlyWhatStandsThere() {
    long poll = ask();
    refused(ProblemType.FORBIDDEN, () -> answer.answer(room, poll, talk.lead, 0));
    refused(ProblemType.SEAT_NEEDED, () -> answer.answer(room, poll, UUID.randomUUID(), 0));
    refused(ProblemType.INVALID_VALUE, () -> answer.answer(room, poll, talk.hana, 3));
    refused(ProblemType.INVALID_VALUE, () -> answer.answer(room, poll, talk.hana, -1));
    refused(ProblemType.NOT_FOUND, () -> answer.answer(room, poll + 1, talk.hana, 0));
    polls.close(room, poll, talk.runner);
    refused(ProblemType.CONFLICT, () -> answer.answer(room, poll, talk.hana, 0));
    assertThat(answers.counts(room, poll, 3)).containsExactly(0, 0, 0);
  }

  @Test
  void oneQuestionAtATimeOfTwoToSixDifferentChoices() {
    refused(ProblemType.INVALID_VALUE, () -> ask(List.of("はい")));
    refused(ProblemType.INVALID_VALUE, () -> ask(List.of("1", "2", "3", "4", "5", "6", "7")));
    refused(ProblemType.INVALID_VALUE, () -> ask(List.of("はい", "はい")));
    refused(ProblemType.BLANK_TEXT, () -> ask(List.of("はい", "　")));
    ask();
    refused(ProblemType.CONFLICT, this::ask);
  }

  @Test
  void whatIsOpenIsClosedWithItsResultBeforeTheRoom() {
    polls.closeOpen(room, talk.runner);
    long poll = ask();
    List.of(talk.hana, talk.taro, yuki).forEach(one -> answer.answer(room, poll, one, 0));
    polls.closeOpen(room, talk.runner);
    assertThat(talk.last()).isEqualTo(new PollClosed(poll, List.of(3, 0, 0)));
    talk.given(new RoomClosed());
    refused(ProblemType.ROOM_CLOSED, this::ask);
  }

  private long ask() {
    return ask(CHOICES);
  }

  private long ask(List<String> choices) {
    return polls.open(room, "夕食は、だれと？", choices, talk.runner);
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
