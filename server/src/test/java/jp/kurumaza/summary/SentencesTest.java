package jp.kurumaza.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void endsAtFullStopsQuestionsAndExclamations() {
    assertThat(cut("空きはあった。けど遠い！無理ですか？はい")).containsExactly("空きはあった。", "けど遠い！", "無理ですか？", "はい");
  }

  @Test
  void endsAtLineEndsAndLeavesBlanksOut() {
    assertThat(cut("　一行目\n\n  二行目。 三行目 \n")).containsExactly("一行目", "二行目。", "三行目");
  }

  @Test
  void keepsWhatIsSaidInBracketsWhole() {
    assertThat(cut("「もういいです。さようなら。」と言って切りました。仕事を休みました。"))
        .containsExactly("「もういいです。さようなら。」と言って切りました。", "仕事を休みました。");
    assertThat(cut("『「いや。」と言う。』という（泣いて。）話。次。")).containsExactly("『「いや。」と言う。』という（泣いて。）話。", "次。");
  }

  @Test
  void doesNotWaitForABracketThatNeverCloses() {
    assertThat(cut("「困った。電話した。\n次の行」。")).containsExactly("「困った。", "電話した。", "次の行」。");
  }

  @Test
  void takesARunOfMarksAsOneEnd() {
    assertThat(cut("え？！本当。。。うん")).containsExactly("え？！", "本当。。。", "うん");
  }

  @Test
  void splitsAtAWesternFullStopOnlyBeforeASpace() {
    assertThat(cut("It was 37.5 degrees. We stayed."))
        .containsExactly("It was 37.5 degrees.", "We stayed.");
  }

  @Test
  void findsNothingInBlanks() {
    assertThat(Sentences.in(" 　\n")).isEmpty();
  }

  private static List<String> cut(String text) {
    return Sentences.in(text).stream().map(span -> span.of(text)).toList();
  }
}
