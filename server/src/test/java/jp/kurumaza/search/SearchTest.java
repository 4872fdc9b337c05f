package jp.kurumaza.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.search.Place.Kind;
import jp.kurumaza.search.store.LuceneIndex;
import jp.kurumaza.topic.SampleTopic;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  @TempDir Path folder;

  private final Town town = new Town();
  private LuceneIndex index;
  private Search search;

  @BeforeEach
  void start() {
    index = new LuceneIndex(folder);
    search = town.search(index);
  }

  @AfterEach
  void stop() {
    index.close();
  }

  @Test
  void aTopicIsFoundOnceItIsAsked() {
    assertThat(found("病児保育")).isEmpty();
    town.open();
    assertThat(found("病児保育")).containsExactly(Place.ofTopic(town.topic));
    assertThat(found("助かりますか")).containsExactly(Place.ofTopic(town.topic));
  }

  @Test
  void aStatementIsFoundWithItsPlace() {
    town.open();
    long said = town.say("祖母の家が\n遠いです");
    found("祖母");
    Search.Hit hit = search.search("祖母", null, 1).hits().getFirst();
    assertThat(hit.entry().place().link()).isEqualTo("/rooms/" + town.room + "#s" + said);
    assertThat(hit.entry().topicQuestion()).isEqualTo(SampleTopic.settings().question());
    assertThat(hit.excerpt()).isEqualTo("\uE000祖母\uE001の家が 遠いです");
  }

  @Test
  void whatWaitsIsNotFoundBeforeItsRelease() {
    town.open();
    long held = town.sayHeld("祖母の電話番号");
    assertThat(found("祖母")).isEmpty();
    town.correct(held, "曾祖父の電話番号");
    assertThat(found("曾祖父")).isEmpty();
    town.release(held);
    assertThat(found("曾祖父")).containsExactly(place(held));
    assertThat(found("祖母の")).isEmpty();
  }

  @Test
  void whatIsHiddenIsGoneBeforeTheIndexHearsOfIt() {
    town.open();
    long said = town.say("祖母の家");
    assertThat(found("祖母")).containsExactly(place(said));
    town.hide(said);
    assertThat(places("祖母")).isEmpty();
    assertThat(search.search("祖母", null, 1).counts()).containsEntry(Kind.STATEMENT, 0);
    assertThat(found("祖母")).isEmpty();
    town.restore(said);
    assertThat(found("祖母")).containsExactly(place(said));
  }

  @Test
  void whatIsWithdrawnOrErasedIsNotFound() {
    town.open();
    long withdrawn = town.say("祖母の家");
    long erased = town.say("祖母の庭");
    assertThat(found("祖母")).hasSize(2);
    town.withdraw(withdrawn);
    town.redact(erased);
    assertThat(places("祖母")).isEmpty();
    assertThat(found("祖母")).isEmpty();
  }

  @Test
  void aCorrectedStatementIsFoundByItsNewWordsOnly() {
    town.open();
    long said = town.say("祖母の家");
    found("祖母");
    town.correct(said, "叔母の家");
    assertThat(found("祖母")).isEmpty();
    assertThat(found("叔母")).containsExactly(place(said));
  }

  @Test
  void findingsAndAnswersAreFoundOnceTheyArePublic() {
    town.open();
    long cited = town.say("電話がつながらない");
    assertThat(found("順番待ち")).isEmpty();
    town.publish("順番待ちが見えない", cited);
    assertThat(found("順番待ち")).containsExactly(Place.ofFinding(town.topic, town.room, 7));
    town.answer("四月から画面で知らせます", "電話が集中するため");
    assertThat(found("画面")).containsExactly(Place.ofAnswer(town.topic, town.room, 7));
    assertThat(found("集中")).containsExactly(Place.ofAnswer(town.topic, town.room, 7));
  }

  @Test
  void aFindingFallsWithWhatItRestsOn() {
    town.open();
    long cited = town.say("電話がつながらない");
    town.publish("順番待ちが見えない", cited);
    assertThat(found("順番待ち")).hasSize(1);
    town.hide(cited);
    assertThat(places("順番待ち")).isEmpty();
    assertThat(found("順番待ち")).isEmpty();
    town.restore(cited);
    assertThat(found("順番待ち")).hasSize(1);
  }

  @Test
  void aBlankQueryFindsNothing() {
    town.open();
    assertThat(found(" 　")).isEmpty();
  }

  @Test
  void aQueryCanBeTooLong() {
    refused(ProblemType.TEXT_TOO_LONG, () -> search.search("長".repeat(201), null, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101})
  void aPageCanBeOutOfRange(int page) {
    refused(ProblemType.INVALID_VALUE, () -> search.search("祖母", null, page));
  }

  private static void refused(ProblemType type, ThrowingCallable what) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }

  /** After the index has heard of everything. */
  private List<Place> found(String query) {
    town.feed(town.indexing(index));
    return places(query);
  }

  private List<Place> places(String query) {
    return search.search(query, null, 1).hits().stream().map(hit -> hit.entry().place()).toList();
  }

  private Place place(long statement) {
    return Place.ofStatement(town.topic, town.room, statement);
  }
}
