package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeAgendaTest {
  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final RunRoom run = new RunRoom(talk.log);
  private final ChangeAgenda agenda = new ChangeAgenda(talk.log);
  private final Phase first = phase("はじめ", 5);
  private final Phase second = phase("深める", 20);

  @BeforeEach
  void setTheAgenda() {
    talk.given(new AgendaSet(List.of(first, second)));
  }

  @Test
  void whatFollowsTheRunningPhaseBecomesAnother() {
    run.open(room, talk.runner);
    change(List.of(second), List.of(phase("静かに書く", 10), phase("深める", 15)));
    assertThat(agenda()).containsExactly(first, phase("静かに書く", 10), phase("深める", 15));
    assertThat(talk.lastAudience()).isEqualTo(Audience.EVERYONE);
    run.startPhase(room, 2, talk.runner);
  }

  @Test
  void theRestMayBeLeftOut() {
    run.open(room, talk.runner);
    change(List.of(second), List.of());
    assertThat(agenda()).containsExactly(first);
    refused(ProblemType.INVALID_VALUE, () -> run.startPhase(room, 1, talk.runner));
  }

  @Test
  void allOfItMayChangeBeforeTheRoomOpensButSomethingMustBeLeft() {
    change(List.of(first, second), List.of(second, first));
    assertThat(agenda()).containsExactly(second, first);
    refused(ProblemType.INVALID_VALUE, () -> change(List.of(second, first), List.of()));
  }

  @Test
  void whatHasBegunStaysAsItIs() {
    run.open(room, talk.runner);
    run.startPhase(room, 1, talk.runner);
    refused(ProblemType.CONFLICT, () -> change(List.of(second), List.of()));
    change(List.of(), List.of(phase("まとめる", 5)));
    assertThat(agenda()).containsExactly(first, second, phase("まとめる", 5));
  }

  @Test
  void whoDidNotSeeTheLatestChangeOverwritesNothing() {
    run.open(room, talk.runner);
    change(List.of(second), List.of(phase("まとめる", 5)));
    refused(ProblemType.CONFLICT, () -> change(List.of(second), List.of()));
    assertThat(agenda()).containsExactly(first, phase("まとめる", 5));
  }

  @Test
  void aPhaseNeedsItsWordsAndATimeAndThereAreAtMostTwenty() {
    run.open(room, talk.runner);
    assertThatThrownBy(() -> change(List.of(second), List.of(second, phase(" ", 5))))
        .isInstanceOfSatisfying(
            Problem.class,
            p -> assertThat(p.errors()).extracting("field").containsExactly("/phases/1/title"));
    refused(ProblemType.INVALID_VALUE, () -> change(List.of(second), List.of(phase("深める", 0))));
    List<Phase> many = Collections.nCopies(20, second);
    refused(ProblemType.INVALID_VALUE, () -> change(List.of(second), many));
    change(List.of(second), many.subList(0, 19));
  }

  @Test
  void nothingChangesAfterTheEnd() {
    run.open(room, talk.runner);
    talk.given(new RoomClosed());
    refused(ProblemType.ROOM_CLOSED, () -> change(List.of(first, second), List.of(first)));
  }

  private void change(List<Phase> seen, List<Phase> phases) {
    agenda.change(room, seen, phases, talk.runner);
  }

  private List<Phase> agenda() {
    return talk.log.read(room, state -> state.all().getAgenda());
  }

  private static Phase phase(String title, int minutes) {
    return new Phase(title, Phase.Method.OPEN, minutes, "どうですか?", List.of());
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
