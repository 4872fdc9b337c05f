package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.deliberation.AnswerInvitation;
import jp.kurumaza.deliberation.SubmitStatement;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.CoolDownSet;
import jp.kurumaza.log.event.InvitationAnswered;
import jp.kurumaza.log.event.InvitationAnswered.Answer;
import jp.kurumaza.log.event.InvitationEnded;
import jp.kurumaza.log.event.PersonInvited;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.RoundStarted;
import jp.kurumaza.platform.Json;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Invitation.Status;
import jp.kurumaza.room.Talk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitePersonTest {
  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final InvitePerson invite = new InvitePerson(talk.log);
  private final AnswerInvitation answer = new AnswerInvitation(talk.log);
  private final SubmitStatement submit = new SubmitStatement(talk.log);

  @BeforeEach
  void open() {
    talk.given(new RoomOpened());
  }

  @Test
  void onlyThePersonAndThoseWhoRunTheRoomKnowOfItAndOfTheAnswer() {
    invite.invite(room, talk.hana, talk.runner);
    assertThat(talk.last()).isEqualTo(new PersonInvited(talk.hana));
    assertThat(talk.lastAudience()).isEqualTo(Audience.only(talk.hana));
    assertThat(invitationsSeenBy(new Viewer(false, talk.hana))).contains("open");
    assertThat(invitationsSeenBy(new Viewer(false, talk.taro))).doesNotContain("open");
    assertThat(invitationsSeenBy(Viewer.READER)).doesNotContain("open");
    answer.answer(room, talk.hana, Answer.LATER, Talk.key());
    assertThat(talk.last()).isEqualTo(new InvitationAnswered(talk.hana, Answer.LATER));
    assertThat(talk.lastAudience()).isEqualTo(Audience.only(talk.hana));
    assertThat(invitationsSeenBy(new Viewer(true, null))).contains("later");
  }

  @Test
  void askingTwiceAsksOnce() {
    invite.invite(room, talk.hana, talk.runner);
    long head = talk.head();
    invite.invite(room, talk.hana, talk.runner);
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void isFulfilledByWordsAndCanBeGivenAgain() {
    invite.invite(room, talk.hana, talk.runner);
    answer.answer(room, talk.hana, Answer.SPEAK, Talk.key());
    submit.submit(talk.room, talk.hana, "話します", null, Talk.key());
    assertThat(status()).isEqualTo(Status.SPOKE);
    invite.invite(room, talk.hana, talk.runner);
    assertThat(status()).isEqualTo(Status.OPEN);
  }

  @Test
  void isTakenBackOnceAndAnsweredOnlyWhileItStands() {
    invite.invite(room, talk.hana, talk.runner);
    invite.end(room, talk.hana, talk.runner);
    assertThat(talk.last()).isEqualTo(new InvitationEnded(talk.hana));
    assertThat(talk.lastAudience()).isEqualTo(Audience.only(talk.hana));
    long head = talk.head();
    invite.end(room, talk.hana, talk.runner);
    answer.answer(room, talk.hana, Answer.LATER, Talk.key());
    answer.answer(room, talk.taro, Answer.SPEAK, Talk.key());
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void whoSaidLaterIsLeftInPeace() {
    invite.invite(room, talk.hana, talk.runner);
    answer.answer(room, talk.hana, Answer.LATER, Talk.key());
    refused(ProblemType.CONFLICT, talk.hana);
  }

  @Test
  void residentsWhoMaySpeakNow() {
    refused(ProblemType.CONFLICT, talk.lead);
    refused(ProblemType.SEAT_NEEDED, UUID.randomUUID());
    talk.given(new CoolDownSet(talk.taro, Instant.now().plus(Duration.ofMinutes(5))));
    refused(ProblemType.CONFLICT, talk.taro);
    talk.given(new RoundStarted(List.of(talk.hana)));
    refused(ProblemType.CONFLICT, talk.hana);
    talk.given(new RoomClosed());
    refused(ProblemType.ROOM_CLOSED, talk.hana);
  }

  private String invitationsSeenBy(Viewer viewer) {
    return Json.write(talk.views.snapshot(room, viewer).state().path("invitations"));
  }

  private Status status() {
    return talk.log.read(room, state -> state.all().invitation(talk.hana).orElseThrow().status());
  }

  private void refused(ProblemType type, UUID participant) {
    assertThatThrownBy(() -> invite.invite(room, participant, talk.runner))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
