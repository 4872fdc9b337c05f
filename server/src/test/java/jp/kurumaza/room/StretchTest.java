package jp.kurumaza.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.RoomEvent;
import jp.kurumaza.log.event.StatementSubmitted;
import jp.kurumaza.log.event.StatementVeiled;
import org.junit.jupiter.api.Test;

class StretchTest {
  private static final long NOBODY_ASKS = Long.MAX_VALUE;

  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();

  @Test
  void theNewestComeFirstWithThoseThatTheyAnswer() {
    long first = say(null);
    long second = say(null);
    say(null);
    long fourth = say(first);
    long last = say(null);
    RoomViews.Snapshot seen = newest(2, NOBODY_ASKS);
    assertThat(sequences(seen)).containsExactly(first, fourth, last);
    assertThat(seen.from()).isEqualTo(fourth);
    assertThat(seen.earlier()).isEqualTo(3);
    assertThat(sequences(newest(2, second))).startsWith(first, second).hasSize(5);
    assertThat(newest(2, second).from()).isEqualTo(second);
  }

  @Test
  void theEarlierOnesComePageByPageUntilNoneIsLeft() {
    List<Long> said = LongStream.range(0, 5).map(i -> say(null)).boxed().toList();
    Stretch page = earlier(said.get(4), 3);
    assertThat(page.statements())
        .extracting(Statement::sequence)
        .containsExactlyElementsOf(said.subList(1, 4));
    assertThat(page.earlier()).isEqualTo(1);
    Stretch rest = earlier(page.from(), 3);
    assertThat(rest.statements()).extracting(Statement::sequence).containsExactly(said.getFirst());
    assertThat(rest.from()).isZero();
    assertThat(rest.earlier()).isZero();
    assertThat(newest(5, NOBODY_ASKS).from()).isZero();
  }

  @Test
  void whatOnlyItsAuthorMaySeeStandsAmongTheRest() {
    say(null);
    long veiled = happens(new StatementVeiled(talk.hana, "まだ見えない", null), Audience.only(talk.hana));
    long last = say(null);
    assertThat(earlier(last, 1).statements()).extracting(Statement::sequence).contains(veiled);
    Stretch others = talk.views.earlier(room, Viewer.READER, last, 1).stretch();
    assertThat(others.statements()).extracting(Statement::sequence).doesNotContain(veiled);
  }

  @Test
  void aTalkThatIsOverIsReadFromItsBeginning() {
    say(null);
    say(null);
    happens(new RoomClosed(), Audience.EVERYONE);
    assertThat(newest(1, NOBODY_ASKS).from()).isZero();
    assertThat(sequences(newest(1, NOBODY_ASKS))).hasSize(2);
  }

  private long say(Long replyTo) {
    return happens(new StatementSubmitted(talk.taro, "声", replyTo), Audience.EVERYONE);
  }

  private long happens(RoomEvent event, Audience audience) {
    Fact fact = new Fact(event, audience, List.of());
    talk.log.append(room, Author.system(null), (state, now) -> List.of(fact));
    return talk.head();
  }

  private RoomViews.Snapshot newest(int count, long from) {
    return talk.views.snapshot(room, new Viewer(false, talk.hana), new Stretch.Wanted(count, from));
  }

  private Stretch earlier(long before, int most) {
    return talk.views.earlier(room, new Viewer(false, talk.hana), before, most).stretch();
  }

  private static List<Long> sequences(RoomViews.Snapshot seen) {
    return seen.state().get("statements").findValues("sequence").stream()
        .map(one -> one.asLong())
        .toList();
  }
}
