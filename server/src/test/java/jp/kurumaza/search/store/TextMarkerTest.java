package jp.kurumaza.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMarkerTest {

  @ParameterizedTest
  @CsvSource({
    "保育園, 保育園で熱, [保育園]で熱",
    "病児保育 朝, 朝に病児保育, [朝]に[病児保育]",
    "預けたい, 預けられない, [預け]られない",
    "ｻｰﾊﾞｰ, サーバーが遅い, [サーバー]が遅い",
    "サーバー, ｻｰﾊﾞｰが遅い, [ｻｰﾊﾞｰ]が遅い",
    "line, ＬＩＮＥで, [ＬＩＮＥ]で",
    "キロ, 5㌔の所, 5[㌔]の所",
    "が, か\u3099くどう, [か\u3099]くどう",
    "葛, 葛󠄀城, [葛󠄀]城",
    "🎉, できた🎉, できた[🎉]",
    "道路, 保育園で熱, 保育園で熱",
  })
  void marksWhatWasFound(String query, String text, String marked) {
    assertThat(readable(marker(query).mark(text))).isEqualTo(marked);
  }

  @Test
  void leavesOutMarksThatWereTyped() {
    assertThat(readable(marker("園").mark("\uE001保育\uE000園"))).isEqualTo("保育[園]");
  }

  @Test
  void showsALineAroundTheBestMatch() {
    String text = "あ".repeat(150) + "朝。" + "い".repeat(150) + "朝の病児保育" + "う".repeat(150);
    String excerpt = readable(marker("病児保育 朝").excerpt(text));
    assertThat(excerpt).isEqualTo("…" + "い".repeat(20) + "[朝]の[病児保育]" + "う".repeat(74) + "…");
  }

  @Test
  void showsTheBeginningWhereNothingMatches() {
    assertThat(marker("道路").excerpt("え".repeat(300))).isEqualTo("え".repeat(100) + "…");
  }

  @Test
  void showsOneLineOnly() {
    assertThat(readable(marker("熱").excerpt(" 朝。\n\n熱が\t出た\u3000"))).isEqualTo("朝。 [熱]が 出た");
  }

  @Test
  void neverCutsACharacterInTwo() {
    String excerpt = marker("病児").excerpt("👨‍👩‍👧".repeat(40) + "病児" + "𠮷".repeat(100));
    assertThat(excerpt.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private static TextMarker marker(String query) {
    return new TextMarker(TypedQuery.of(query));
  }

  private static String readable(String marked) {
    return marked.replace('\uE000', '[').replace('\uE001', ']');
  }
}
