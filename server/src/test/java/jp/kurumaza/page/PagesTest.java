package jp.kurumaza.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.Admission.Kind;
import jp.kurumaza.log.event.Admission.Readers;
import jp.kurumaza.municipality.InMemoryDepartments;
import jp.kurumaza.municipality.Municipalities;
import jp.kurumaza.outcome.PublishedFindings;
import jp.kurumaza.search.Search;
import jp.kurumaza.search.Town;
import jp.kurumaza.search.store.LuceneIndex;
import jp.kurumaza.topic.SampleTopic;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static final String HOSTILE = "</title></div><script>alert('x')</script>\"&";
  private static final String HARMLESS =
      "&lt;/title&gt;&lt;/div&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;";

  @TempDir Path folder;

  private final Town town = new Town();
  private LuceneIndex index;
  private Pages pages;

  @BeforeEach
  void start() {
    index = new LuceneIndex(folder);
    PublicTopics topics =
        new PublicTopics(town.topics, town.lives, new PublishedFindings(town.outcomes), town.clock);
    pages =
        new Pages(
            new HomePage(topics),
            new TopicPage(
                topics, new InMemoryDepartments(), new Municipalities(), town.rooms, town.views),
            new OutcomePage(topics, town.published),
            new SearchPage(new Search(index, town.entries)),
            town.rooms,
            town.views,
            topics);
  }

  @AfterEach
  void stop() {
    index.close();
  }

  @Test
  void aTopicSaysWhatIsAskedAndPromised() {
    town.open();
    Page page = at("/topics/" + town.topic);
    TopicSettings words = SampleTopic.settings();
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.title()).isEqualTo(words.question());
    assertThat(page.description()).isEqualTo(words.summary());
    assertThat(page.listed()).isTrue();
    assertThat(page.main())
        .contains("<h1>" + words.question() + "</h1>")
        .contains(words.why().getFirst(), words.canChange().getFirst())
        .contains("2027年1月29日(金)まで", "富山県")
        .contains("/rooms/" + town.room, "朝の&lt;預け先&gt;");
  }

  @Test
  void aRoomThatWasCancelledSaysWhy() {
    town.open();
    town.cancel("大雪の<予報>が出たため");
    assertThat(at("/rooms/" + town.room).main()).contains("中止の理由", "大雪の&lt;予報&gt;が出たため");
    assertThat(at("/topics/" + town.topic).main()).contains("中止。大雪の&lt;予報&gt;が出たため");
  }

  @Test
  void aTopicSaysHowOneGetsIntoItsRooms() {
    town.open();
    town.admit(new Admission(Kind.INVITATION, null, null, Readers.EVERYONE));
    assertThat(at("/topics/" + town.topic).main()).contains("9:00、招待制）");
    town.admit(new Admission(Kind.SEATS, 12, 10, Readers.EVERYONE));
    assertThat(at("/topics/" + town.topic).main()).contains("9:00、空きあり、席 0／12）");
  }

  @Test
  void anOutcomeSaysWhatWasFoundAndAnswered() {
    town.open();
    long cited = town.say("電話がつながらない");
    assertThat(outcome().status()).isEqualTo(404);
    town.publish("空き状況が朝に分からない", cited);
    assertThat(outcome().main())
        .contains("<section id=\"f-" + town.room + "-7\"><h2>空き状況が朝に分からない</h2>")
        .contains("まだ答えがありません。2027年1月29日(金)までに答えます。");
    town.answer("四月から<画面>で知らせます", "電話が集中するため");
    assertThat(outcome().main()).contains("四月から&lt;画面&gt;で知らせます", "<h3>なぜ</h3><p>電話が集中するため</p>");
    town.hide(cited);
    assertThat(outcome().main()).doesNotContain("空き状況");
  }

  @Test
  void aSearchShowsItsHitsAsLinks() {
    town.open();
    long said = town.say("祖母の<b>家</b>");
    town.feed(town.indexing(index));
    Page page = search("祖母");
    assertThat(page.listed()).isFalse();
    assertThat(page.main())
        .contains("href=\"/rooms/" + town.room + "#s" + said + "\"")
        .contains("<mark>祖母</mark>の&lt;b&gt;家&lt;/b&gt;");
    town.hide(said);
    assertThat(search("祖母").main()).doesNotContain("の&lt;b&gt;家").contains("「祖母」は見つかりませんでした。");
  }

  @Test
  void aSearchOfManyHitsHasPagesAndKinds() {
    town.open();
    for (int i = 0; i < 25; i++) {
      town.say("子どもの祖母の家");
    }
    town.feed(town.indexing(index));
    assertThat(search("祖母 家").main())
        .contains("href=\"/search?q=%E7%A5%96%E6%AF%8D+%E5%AE%B6&amp;page=2\"");
    Map<String, String> second = Map.of("q", "祖母", "kind", "statement", "page", "2");
    String main = pages.at("/search", Sought.of(second::get)).main();
    assertThat(main.split("<li>")).hasSize(6);
    assertThat(main).doesNotContain("次へ");
    Map<String, String> odd = Map.of("q", "祖母", "kind", "x", "page", "-1");
    assertThat(Sought.of(odd::get)).isEqualTo(new Sought("祖母", null, 1));
  }

  @Test
  void whatIsHeldIsOnNoPage() {
    town.open();
    town.sayHeld("himitsu");
    town.feed(town.indexing(index));
    for (String path : List.of("/", "/topics/" + town.topic, "/rooms/" + town.room)) {
      assertThat(at(path).main()).doesNotContain("himitsu");
    }
    assertThat(search("himitsu").main()).contains("「himitsu」は見つかりませんでした。").doesNotContain("<li>");
  }

  @Test
  void aDraftIsOnNoPage() {
    assertThat(at("/topics/" + town.topic).status()).isEqualTo(404);
    assertThat(at("/rooms/" + town.room).status()).isEqualTo(404);
    assertThat(at("/").main()).doesNotContain(SampleTopic.settings().question());
  }

  @Test
  void hostileWordsStayWords() {
    UUID hostile = UUID.randomUUID();
    town.topics.add(new Topic(town.topic, hostile(), Instant.EPOCH));
    town.open();
    for (String path : List.of("/", "/topics/" + town.topic, "/topics/" + hostile)) {
      assertThat(at(path).main()).doesNotContain("<script", "</div>", "'x'");
    }
    assertThat(at("/topics/" + town.topic).main()).contains("<h1>" + HARMLESS + "</h1>");
    assertThat(search(HOSTILE).main())
        .contains("value=\"" + HARMLESS + "\"")
        .doesNotContain("<script");
  }

  @Test
  void aLongQueryIsRefusedInWords() {
    assertThat(search("長".repeat(300)).main()).contains("200文字までの言葉");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/topics/00000000-0000-4000-8000-000000000000",
        "/topics/00000000-0000-4000-8000-000000000000/outcome",
        "/topics/00000000-0000-4000-8000-000000000000/join",
        "/topics/1",
        "/topics/",
        "/topics/../api",
        "/rooms/00000000-0000-4000-8000-000000000000",
        "/nowhere",
        "/search/more",
        "//",
      })
  void whatIsNotThereIsNotFound(String path) {
    Page page = at(path);
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.listed()).isFalse();
    assertThat(page.main()).contains("このページは見つかりません", "href=\"/\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/desk", "/desk/topics/1", "/voice", "/about", "/privacy"})
  void otherPagesAreTheApps(String path) {
    assertThat(at(path).status()).isEqualTo(200);
    assertThat(at(path).main()).isEmpty();
  }

  private Page outcome() {
    return at("/topics/" + town.topic + "/outcome");
  }

  private Page at(String path) {
    return pages.at(path, new Sought("", null, 1));
  }

  private Page search(String query) {
    return pages.at("/search", new Sought(query, null, 1));
  }

  private static TopicSettings hostile() {
    return new TopicSettings(
        HOSTILE,
        HOSTILE,
        List.of(HOSTILE),
        List.of(HOSTILE),
        List.of(HOSTILE),
        List.of(HOSTILE),
        null,
        SampleTopic.DEPARTMENT,
        List.of("160008"),
        List.of(HOSTILE),
        LocalDate.of(2026, 11, 2),
        LocalDate.of(2026, 12, 6),
        LocalDate.of(2027, 1, 29),
        null);
  }
}
