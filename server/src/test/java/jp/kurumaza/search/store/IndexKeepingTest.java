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
import java.util.stream.Stream;
import jp.kurumaza.search.Entry;
import jp.kurumaza.search.Place;
import jp.kurumaza.search.SearchIndex.Changes;
import org.junit.jupiter.api.Test;

/** What the index keeps, forgets and survives. */
class IndexKeepingTest extends WithAnIndex {
  @Test
  void replacesATopicsOwnEntriesButKeepsItsStatements() {
    put(1, "保育園");
    Entry finding =
        new Entry(Place.ofFinding(TOPIC, ROOM, 9), "問い", "まとめ", "保育園", Instant.EPOCH, true);
    advance(TOPIC, 1, changes(List.of(topic("保育園"), finding), List.of()));
    assertThat(index.find("保育園", null, 0, 20).places()).hasSize(3);
    advance(TOPIC, 2, new Changes(List.of(TOPIC), List.of(topic("保育園")), List.of(), false));
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
    anew.refresh();
    for (String query : List.of("保育園", "病児保育 朝", "熱 予約 仕事", "高い", "line", "の")) {
      assertThat(index.find(query, null, 0, 500)).isEqualTo(anew.find(query, null, 0, 500));
    }
    anew.close();
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
