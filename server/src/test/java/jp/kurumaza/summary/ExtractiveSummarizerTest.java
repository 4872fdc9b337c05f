package jp.kurumaza.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtractiveSummarizerTest {
  private static final UUID ROOM = new UUID(0, 9);

  /** Words between spaces, without marks: simple enough to check by hand. */
  private final Summarizer summarizer =
      new ExtractiveSummarizer(
          text -> new LinkedHashSet<>(Arrays.asList(text.replaceAll("[。！]", " ").split(" +"))));

  @Test
  void picksWhatMostSayAndRequestsFirst() {
    assertThat(
            summarise(
                1,
                said(1, "朝 席 空く 電話 夜 紙。"),
                said(2, "席 空く 電話 夜 紙 知らせてほしい。"),
                said(3, "バス 遠い 山 坂 雪 道。")))
        .containsExactly("席 空く 電話 夜 紙 知らせてほしい。");
  }

  @Test
  void countsAWordOnceASpeaker() {
    assertThat(
            summarise(
                1,
                said(1, "バス 遠い 山 坂 雪 道。"),
                said(1, "バス 遠い 山 坂 雪 道 夜。"),
                said(2, "席 空く 電話 朝 紙 夜。"),
                said(3, "席 空く 電話 朝 紙 本。")))
        .containsExactly("席 空く 電話 朝 紙 夜。");
  }

  @Test
  void tellsInTheOrderOfTheTalk() {
    assertThat(summarise(2, said(1, "紙 登録 昼 三回 本 字。"), said(2, "席 空く 朝 電話 夜 知らせてほしい。")))
        .containsExactly("紙 登録 昼 三回 本 字。", "席 空く 朝 電話 夜 知らせてほしい。");
  }

  @Test
  void prefersWhatWasNotSaidYet() {
    assertThat(
            summarise(
                2, said(1, "席 空く 朝 電話 夜 紙。"), said(2, "席 空く 朝 電話 夜 本。"), said(3, "席 バス 遠い 山 坂 雪。")))
        .containsExactly("席 空く 朝 電話 夜 紙。", "席 バス 遠い 山 坂 雪。");
  }

  @Test
  void takesTheSentenceBeforeWithOneThatLeansOnIt() {
    assertThat(summarise(1, said(1, "空き あった。けど 山 下りる 遠い。"))).containsExactly("空き あった。けど 山 下りる 遠い。");
  }

  @Test
  void hearsOthersBeforeASecondPassageOfTheSame() {
    assertThat(
            summarise(
                2,
                said(1, "席 空く 朝 電話 夜 知らせてほしい。"),
                said(1, "バス 遠い 山 坂 道 走らせてほしい。"),
                said(2, "紙 登録 本 字 夜 三回。")))
        .containsExactly("席 空く 朝 電話 夜 知らせてほしい。", "紙 登録 本 字 夜 三回。");
  }

  @Test
  void letsReactionsDecideBetweenEquals() {
    Utterance moved = new Utterance(ROOM, 2, new UUID(0, 2), "バス 遠い 山 坂 雪 道。", 3);
    assertThat(summarise(1, said(1, "席 空く 朝 電話 夜 紙。"), moved)).containsExactly(moved.text());
  }

  @Test
  void keepsToTheBudget() {
    Utterance[] talk =
        IntStream.range(0, 50)
            .mapToObj(i -> said(i, "語%d 語%d 語%d 語%d。".formatted(i, i + 1, i + 7, i + 9)))
            .toArray(Utterance[]::new);
    List<String> summary = texts(summarizer.summarise(List.of(talk), 50, 80));
    assertThat(summary.stream().mapToInt(String::length).sum()).isBetween(60, 80);
    assertThat(summarizer.summarise(List.of(talk), 50, 5)).isEmpty();
  }

  @Test
  void citesTheVeryWords() {
    Utterance said = said(4, "前置き。席 空く 朝 電話 夜 知らせてほしい。" + "長い ".repeat(30) + "。");
    SummarySentence sentence = summarizer.summarise(List.of(said), 1, 40).getFirst();
    Span span = sentence.sources().getFirst().span();
    assertThat(sentence.sources()).containsExactly(new Quotation(ROOM, 4, span));
    assertThat(sentence.text()).isEqualTo(span.of(said.text())).contains("知らせてほしい。");
  }

  @Test
  void isEmptyWhereNothingWasSaid() {
    assertThat(summarizer.summarise(List.of(), 4, 100)).isEmpty();
  }

  private List<String> summarise(int most, Utterance... said) {
    return texts(summarizer.summarise(List.of(said), most, 1_000));
  }

  private static List<String> texts(List<SummarySentence> summary) {
    return summary.stream().map(SummarySentence::text).toList();
  }

  private static Utterance said(int speaker, String text) {
    return new Utterance(ROOM, speaker, new UUID(0, speaker), text, 0);
  }
}
