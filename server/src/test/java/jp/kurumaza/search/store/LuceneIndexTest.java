package jp.kurumaza.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kurumaza.search.Place;
import jp.kurumaza.search.SearchIndex.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, and in which order. */
class LuceneIndexTest extends WithAnIndex {
  @ParameterizedTest
  @CsvSource({
    "保育園, 保育園で熱が出た",
    "病児保育 朝, 朝いちばんに病児保育の空きを電話で聞いている",
    "病児保育　朝, 朝いちばんに病児保育の空きを電話で聞いている",
    "預けたい, 熱のある子を預けられる所がない",
    "朝, 朝七時の予約",
    "園, 保育園で熱が出た",
    "育, 保育園で熱が出た",
    "支援センター, 子育て支援センターに行った",
    "サーバー, サーバが落ちた",
    "ｻｰﾊﾞｰ, サーバーが落ちた",
    "ファミリーサポート, ﾌｧﾐﾘｰｻﾎﾟｰﾄに登録した",
    "ＬＩＮＥ, LINEで知らせてほしい",
    "line, ＬＩＮＥで知らせてほしい",
    "wi-fi, 公民館のWi-Fiが遅い",
    "８時, 8時に閉まる",
    "Childcare, we need childcare in the morning",
    "🎉, できた🎉うれしい",
    "❤, ありがとう❤️",
    "👨‍👩‍👧, 家族👨‍👩‍👧で来た",
    "葛城, 葛󠄀城さんの話",
    "がくどう, がくどうに入れない",
    "学童, 学童保育に入れない",
    "高い, 料金が高くて使えない",
  })
  void findsWhatPeopleType(String query, String text) {
    put(1, text);
    put(2, "まったく別の道路の話");
    assertThat(sequences(query)).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　\n\t", "。", "!?", "\"", "()", "\u0000", "\uE000"})
  void findsNothingByNothing(String query) {
    put(1, "保育園で熱が出た。(!?)\"");
    assertThat(index.find(query, null, 0, 20).places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AND OR NOT",
        "\"保育園",
        "(保育園",
        "保育園)",
        "保育園 AND",
        "title:保育園",
        "保育*",
        "*",
        "?",
        "保育園~",
        "保育園^",
        "[a TO b",
        "{!lucene}",
        "\\",
        "a\\",
        "-保育園",
        "+",
        "/a/",
        "\uD83D",
        "\uDE00保育",
        "'; drop table event; --",
        "<script>alert(1)</script>",
        "ああああああああああああああああああああああああああああああああああああ",
      })
  void takesWhateverIsTyped(String query) {
    put(1, "保育園で熱が出た");
    assertThat(index.find(query, null, 0, 20)).isNotNull();
    assertThat(index.marker(query).mark("保育園で熱が出た")).isNotEmpty();
  }

  @Test
  void wantsBothOfTwoPartsWhereSomethingHasBoth() {
    put(1, "朝の散歩");
    put(2, "病児保育の料金");
    assertThat(sequences("病児保育 朝")).containsExactlyInAnyOrder(1L, 2L);
    put(3, "朝の病児保育");
    assertThat(sequences("病児保育 朝")).containsExactly(3L);
  }

  @Test
  void takesAQuestionInEverydayWords() {
    put(1, "熱が出た朝にすぐ預けられる所がない");
    put(2, "道路の穴");
    assertThat(sequences("病児保育 熱 すぐ預けたい")).containsExactly(1L);
    assertThat(sequences("子どもの熱が出たらすぐに預けられますか?")).containsExactly(1L);
  }

  @Test
  void putsTheWholeWordBeforeItsParts() {
    put(1, "保育の質と園の数");
    put(2, "保育園の数");
    assertThat(sequences("保育園")).startsWith(2L);
  }

  @Test
  void countsByKindWhateverIsAskedFor() {
    put(1, "保育園");
    put(2, "保育園");
    advance(TOPIC, 1, changes(List.of(topic("保育園に入れますか")), List.of()));
    Found found = index.find("保育園", Place.Kind.TOPIC, 0, 20);
    assertThat(found.places()).containsExactly(Place.ofTopic(TOPIC));
    assertThat(found.counts())
        .containsEntry(Place.Kind.TOPIC, 1)
        .containsEntry(Place.Kind.STATEMENT, 2)
        .containsEntry(Place.Kind.ANSWER, 0);
  }

  @Test
  void turnsPages() {
    for (int i = 1; i <= 25; i++) {
      put(i, "保育園の話");
    }
    List<Place> first = index.find("保育園", null, 0, 20).places();
    List<Place> second = index.find("保育園", null, 20, 20).places();
    assertThat(first).hasSize(20).doesNotContainAnyElementsOf(second);
    assertThat(second).hasSize(5);
    assertThat(index.find("保育園", null, 40, 20).places()).isEmpty();
  }
}
