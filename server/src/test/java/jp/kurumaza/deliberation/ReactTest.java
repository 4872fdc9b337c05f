package jp.kurumaza.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.kurumaza.log.Push;
import jp.kurumaza.log.Subscriber;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.StatementHidden;
import jp.kurumaza.platform.InMemoryNodes;
import jp.kurumaza.platform.PlainThreads;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.InMemoryReactions;
import jp.kurumaza.room.LiveReactions;
import jp.kurumaza.room.Reactions.Counts;
import jp.kurumaza.room.Reactions.Kind;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReactTest {
  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final InMemoryReactions reactions = new InMemoryReactions();
  private final Push push = new Push(talk.views, new PlainThreads());
  private final React react =
      new React(
          talk.log,
          reactions,
          new LiveReactions(reactions, push, new InMemoryNodes(), new PlainThreads()));
  private long said;

  @BeforeEach
  void somethingIsSaid() {
    talk.given(new RoomOpened());
    said =
        new SubmitStatement(talk.log)
            .submit(talk.room, talk.hana, "朝がつらい", null, Talk.key())
            .sequence();
  }

  @Test
  void aReactionCountsOnceAndCanBeTakenBack() {
    react.react(room, said, talk.taro, Kind.EMPATHY);
    react.react(room, said, talk.taro, Kind.EMPATHY);
    react.react(room, said, talk.taro, Kind.MORE);
    assertThat(reactions.counts(room)).containsEntry(said, new Counts(1, 0, 1));
    react.takeBack(room, said, talk.taro, Kind.EMPATHY);
    assertThat(reactions.counts(room)).containsEntry(said, new Counts(0, 0, 1));
  }

  @Test
  void manyReactionsAreToldInOneMessage() throws InterruptedException {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    push.subscribe(room, new Subscriber(Viewer.READER, talk.head(), heard::add));
    while (push.listening(room).isEmpty()) {
      Thread.sleep(2);
    }
    react.react(room, said, talk.taro, Kind.EMPATHY);
    react.react(room, said, talk.lead, Kind.EMPATHY);
    assertThat(heard.poll(10, TimeUnit.SECONDS)).contains("\"empathy\":2");
    assertThat(heard).isEmpty();
  }

  @Test
  void onlyWhoSitsInAnOpenRoomReactsToWhatEveryoneSees() {
    refused(ProblemType.SEAT_NEEDED, UUID.randomUUID());
    talk.given(new StatementHidden(said, "理由"));
    refused(ProblemType.NOT_FOUND, talk.taro);
    talk.given(new RoomClosed());
    refused(ProblemType.ROOM_CLOSED, talk.taro);
    assertThat(reactions.counts(room)).isEmpty();
  }

  private void refused(ProblemType type, UUID participant) {
    ThrowingCallable reacting = () -> react.react(room, said, participant, Kind.INSIGHT);
    assertThatThrownBy(reacting)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
