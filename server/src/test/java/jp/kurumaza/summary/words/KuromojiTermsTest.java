package jp.kurumaza.summary.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.kurumaza.summary.ExtractiveSummarizer;
import jp.kurumaza.summary.SummarySentence;
import jp.kurumaza.summary.Utterance;
import org.junit.jupiter.api.Test;

class KuromojiTermsTest {
  private final KuromojiTerms terms = new KuromojiTerms();

  @Test
  void findsWordsInTheirBaseForm() {
    assertThat(terms.of("朝の空きを待っている人が、電話をかけました。"))
        .contains("朝", "空き", "待つ", "電話", "かける")
        .doesNotContain("の", "を", "が");
  }

  @Test
  void summarisesJapaneseTheSameEachTime() {
    List<Utterance> talk =
        List.of(
            said(1, "朝のうちに空いた席は、夕方まで空いたままでした。"),
            said(2, "空いた席を待っている人に知らせてほしいです。"),
            said(3, "席が空いたら、朝のうちに知らせが来ると助かります。"),
            said(4, "合っています。"));
    List<SummarySentence> summary = summary(talk);
    assertThat(summary).isEqualTo(summary(talk));
    assertThat(summary)
        .extracting(SummarySentence::text)
        .contains("空いた席を待っている人に知らせてほしいです。")
        .doesNotContain("合っています。");
  }

  private List<SummarySentence> summary(List<Utterance> talk) {
    return new ExtractiveSummarizer(terms).summarise(talk, 2, 60);
  }

  private static Utterance said(int speaker, String text) {
    return new Utterance(new UUID(0, 9), speaker, new UUID(0, speaker), text, 0);
  }
}
