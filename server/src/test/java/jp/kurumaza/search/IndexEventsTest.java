package jp.kurumaza.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.kurumaza.search.SearchIndex.Found;
import jp.kurumaza.search.store.LuceneIndex;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexEventsTest {
  private static final List<String> WORDS =
      List.of("保育園", "病児保育", "朝", "熱", "予約", "電話", "料金が高い", "LINE", "祖母", "仕事を休む");
  private static final List<String> QUERIES =
      List.of("保育園", "病児保育 朝", "熱", "line", "高い", "休んだ", "空き状況", "知らせます", "子ども");

  @TempDir Path folder;

  private final Town town = new Town();
  private final List<Long> said = new ArrayList<>();

  /** Between any two things that happen, the process may die: what was not committed is lost. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void isTheSameAfterCrashesAsFromNothing(long seed) throws IOException {
    Random random = new Random(seed);
    Path files = folder.resolve("live-0");
    LuceneIndex live = new LuceneIndex(files);
    town.open();
    for (int i = 1; i <= 120; i++) {
      happen(random);
      if (random.nextInt(3) == 0) {
        town.feed(town.indexing(live));
      }
      if (random.nextInt(10) == 0) {
        live.commit();
      }
      if (random.nextInt(25) == 0) {
        Path survived = copy(files, folder.resolve("live-" + i));
        live.close();
        files = survived;
        live = new LuceneIndex(files);
      }
    }
    town.feed(town.indexing(live));
    live.commit();
    LuceneIndex anew = town.indexed(folder.resolve("anew"));
    for (String query : QUERIES) {
      Found found = live.find(query, null, 0, 500);
      assertThat(found.places())
          .as(query)
          .containsExactlyInAnyOrderElementsOf(anew.find(query, null, 0, 500).places());
      assertThat(town.entries.at(found.places())).as(query).hasSameSizeAs(found.places());
    }
    live.close();
    anew.close();
  }

  private void happen(Random random) {
    int what = random.nextInt(16);
    if (what < 8 || said.isEmpty()) {
      said.add(town.say(words(random)));
    } else if (what == 8) {
      long held = town.sayHeld(words(random));
      if (random.nextBoolean()) {
        town.release(held);
        said.add(held);
      }
    } else if (what == 9) {
      town.publish("空き状況が分からない", pick(random));
    } else if (what == 10) {
      town.answer("四月から知らせます", words(random));
    } else {
      change(what, random);
    }
  }

  private void change(int what, Random random) {
    long statement = pick(random);
    switch (what) {
      case 11 -> town.correct(statement, words(random));
      case 12 -> {
        town.hide(statement);
        if (random.nextBoolean()) {
          town.restore(statement);
        } else {
          said.remove(statement);
        }
      }
      case 13 -> lose(statement, () -> town.withdraw(statement));
      case 14 -> lose(statement, () -> town.redact(statement));
      default -> town.say("まったく別の話");
    }
  }

  private void lose(long statement, Runnable how) {
    how.run();
    said.remove(statement);
  }

  private long pick(Random random) {
    return said.get(random.nextInt(said.size()));
  }

  private static String words(Random random) {
    return WORDS.get(random.nextInt(WORDS.size())) + "と" + WORDS.get(random.nextInt(WORDS.size()));
  }

  /** What a killed process leaves behind. */
  private static Path copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    return to;
  }
}
