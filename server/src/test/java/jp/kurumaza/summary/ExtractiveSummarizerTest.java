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
          sentence ->
              new LinkedHashSet<>(Arrays.asList(sentence.replaceAll("[。！]", "").split(" "))));

  @Test
  void picksWhatMostSayAndRequestsFirst() {
    List<String> summary =
        summarise(24, said(1, "朝 席 空く 電話。"), said(2, "席 空く 電話 知らせてほしい。"), said(3, "バス 遠い 山 坂。"));
    assertThat(summary).containsExactly("席 空く 電話 知らせてほしい。");
  }

  @Test
  void tellsInTheOrderOfTheTalk() {
    List<String> summary =
        summarise(
            60,
            said(1, "紙 登録 ばらばら 三回。"),
            said(2, "席 空く 朝 電話してほしい。"),
            said(3, "紙 登録 昼 平日。"),
            said(4, "席 朝 夜 取消。"));
    assertThat(summary).containsSubsequence("紙 登録 ばらばら 三回。", "席 空く 朝 電話してほしい。");
  }

  @Test
  void leavesOutWhatWasSaidAlready() {
    List<String> summary =
        summarise(100, said(1, "席 空く 朝 電話。"), said(2, "席 空く 朝 夜。"), said(3, "席 バス 遠い 山。"));
    assertThat(summary).containsExactly("席 空く 朝 電話。", "席 バス 遠い 山。");
  }

  @Test
  void keepsToTheBudget() {
    Utterance[] talk =
        IntStream.range(0, 50)
            .mapToObj(i -> said(i, "語%d 語%d 語%d 語%d。".formatted(i, i + 1, i + 7, i + 9)))
            .toArray(Utterance[]::new);
    assertThat(summarise(80, talk).stream().mapToInt(String::length).sum()).isBetween(50, 80);
    assertThat(summarise(5, talk)).isEmpty();
  }

  @Test
  void lettingOthersSpeakComesBeforeASecondSentence() {
    List<String> summary =
        summarise(
            24,
            said(1, "席 空く 朝 電話してほしい。バス 遠い 山 夜してほしい。"),
            said(2, "席 空く 紙 本。"),
            said(3, "バス 遠い 坂 雪。"));
    assertThat(summary).containsExactly("バス 遠い 山 夜してほしい。", "席 空く 紙 本。");
  }

  @Test
  void citesTheVeryWords() {
    Utterance said = said(4, "前置き です。席 空く 朝 電話してほしい。");
    SummarySentence sentence = summarizer.summarise(List.of(said), 16).getFirst();
    assertThat(sentence.sources())
        .containsExactly(new Quotation(ROOM, 4, new Span(7, said.text().length())));
    assertThat(sentence.text()).isEqualTo(said.text().substring(7));
  }

  @Test
  void isEmptyWhereNothingWasSaid() {
    assertThat(summarizer.summarise(List.of(), 100)).isEmpty();
  }

  private List<String> summarise(int budget, Utterance... said) {
    return summarizer.summarise(List.of(said), budget).stream().map(SummarySentence::text).toList();
  }

  private static Utterance said(int speaker, String text) {
    return new Utterance(ROOM, speaker, new UUID(0, speaker), text);
  }
}
