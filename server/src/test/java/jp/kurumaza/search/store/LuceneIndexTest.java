package jp.kurumaza.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.search.Entry;
import jp.kurumaza.search.Place;
import jp.kurumaza.search.SearchIndex.Changes;
import jp.kurumaza.search.SearchIndex.Found;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneIndexTest {
  private static final UUID TOPIC = UUID.randomUUID();
  private static final UUID ROOM = UUID.randomUUID();

  @TempDir Path folder;
  private LuceneIndex index;

  @BeforeEach
  void open() {
    index = new LuceneIndex(folder);
  }

  @AfterEach
  void close() {
    index.close();
  }

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
    index.advance(TOPIC, 1, changes(List.of(topic("保育園に入れますか")), List.of()));
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

  @Test
  void replacesATopicsOwnEntriesButKeepsItsStatements() {
    put(1, "保育園");
    Entry finding =
        new Entry(Place.ofFinding(TOPIC, ROOM, 9), "問い", "まとめ", "保育園", Instant.EPOCH, true);
    index.advance(TOPIC, 1, changes(List.of(topic("保育園"), finding), List.of()));
    assertThat(index.find("保育園", null, 0, 20).places()).hasSize(3);
    index.advance(TOPIC, 2, new Changes(List.of(TOPIC), List.of(topic("保育園")), List.of(), false));
    assertThat(index.find("保育園", null, 0, 20).places())
        .containsExactlyInAnyOrder(Place.ofTopic(TOPIC), statement(1));
  }

  @Test
  void forgetsWhatIsGone() {
    put(1, "保育園");
    remove(1, false);
    assertThat(sequences("保育園")).isEmpty();
  }

  @Test
  void erasesWordsFromItsFiles() throws IOException {
    for (int i = 1; i <= 200; i++) {
      put(i, "ほかの話");
    }
    put(201, "himitsunokotoba");
    index.commit();
    assertThat(filesHold("himitsunokotoba")).isTrue();
    remove(201, true);
    index.commit();
    assertThat(filesHold("himitsunokotoba")).isFalse();
    assertThat(sequences("ほか")).hasSize(20);
  }

  @Test
  void isOfOneMomentAfterACrash() throws IOException {
    put(1, "保育園");
    index.commit();
    put(2, "保育園");
    remove(1, false);
    LuceneIndex found = new LuceneIndex(copy(folder));
    assertThat(found.cursor(ROOM)).isEqualTo(1);
    assertThat(found.find("保育園", null, 0, 20).places()).containsExactly(statement(1));
    found.close();
  }

  @Test
  void goesOnWhereItWasClosed() {
    put(3, "保育園");
    index.close();
    index = new LuceneIndex(folder);
    assertThat(index.cursor(ROOM)).isEqualTo(3);
    assertThat(sequences("保育園")).containsExactly(3L);
  }

  @Test
  void startsAnewWhereItsFilesAreDamaged() throws IOException {
    put(1, "保育園");
    index.close();
    try (Stream<Path> files = Files.list(folder)) {
      Path commit =
          files.filter(f -> f.getFileName().toString().startsWith("segments_")).findAny().get();
      Files.write(commit, new byte[20]);
    }
    index = new LuceneIndex(folder);
    assertThat(index.cursor(ROOM)).isZero();
    put(1, "保育園");
    assertThat(sequences("保育園")).containsExactly(1L);
  }

  @Test
  void answersAsOneBuiltAnew() throws IOException {
    Map<Integer, String> texts = new LinkedHashMap<>();
    String[] words = {"保育園", "朝", "病児保育", "熱", "料金が高い", "予約", "仕事", "LINE"};
    for (int i = 1; i <= 300; i++) {
      String text = words[i % 8] + "と" + words[(i * 3 + 1) % 8] + "のこと" + "。".repeat(i % 5);
      put(i, "はじめの言葉 " + text);
      put(i, text);
      texts.put(i, text);
      if (i % 7 == 0) {
        remove(i, i % 21 == 0);
        texts.remove(i);
      }
      if (i % 50 == 0) {
        index.commit();
      }
    }
    remove(299, true);
    texts.remove(299);
    index.commit();
    LuceneIndex anew = new LuceneIndex(folder.resolve("anew"));
    texts.forEach((i, text) -> anew.advance(ROOM, i, changes(List.of(said(i, text)), List.of())));
    for (String query : List.of("保育園", "病児保育 朝", "熱 予約 仕事", "高い", "line", "の")) {
      assertThat(index.find(query, null, 0, 500)).isEqualTo(anew.find(query, null, 0, 500));
    }
    anew.close();
  }

  private List<Long> sequences(String query) {
    return index.find(query, null, 0, 20).places().stream().map(Place::sequence).toList();
  }

  private void put(long sequence, String text) {
    index.advance(ROOM, sequence, changes(List.of(said(sequence, text)), List.of()));
  }

  private void remove(long sequence, boolean erased) {
    index.advance(
        ROOM,
        sequence + 1,
        new Changes(List.of(), List.of(), List.of(statement(sequence)), erased));
  }

  private static Changes changes(List<Entry> put, List<Place> gone) {
    return new Changes(List.of(), put, gone, false);
  }

  private static Entry said(long sequence, String text) {
    return new Entry(statement(sequence), "問い", "問い", text, Instant.ofEpochSecond(sequence), false);
  }

  private static Entry topic(String question) {
    return new Entry(Place.ofTopic(TOPIC), question, question, "背景", Instant.EPOCH, true);
  }

  private static Place statement(long sequence) {
    return Place.ofStatement(TOPIC, ROOM, sequence);
  }

  private static Path copy(Path folder) throws IOException {
    Path copy = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-copy"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private boolean filesHold(String word) throws IOException {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (holds(Files.readAllBytes(file), bytes)) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean holds(byte[] file, byte[] word) {
    for (int i = 0; i + word.length <= file.length; i++) {
      if (Arrays.equals(file, i, i + word.length, word, 0, word.length)) {
        return true;
      }
    }
    return false;
  }
}
