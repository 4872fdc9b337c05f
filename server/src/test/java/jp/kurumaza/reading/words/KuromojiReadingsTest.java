package jp.kurumaza.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kurumaza.reading.Ruby;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KuromojiReadingsTest {
  private final KuromojiReadings readings = new KuromojiReadings();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          子どもが急に熱を出した朝 | [子:こ]どもが[急:きゅう]に[熱:ねつ]を[出:だ]した[朝:あさ]
          預けられますか           | [預:あず]けられますか
          手を挙げる               | [手:て]を[挙:あ]げる
          12月6日まで              | 12[月:がつ]6[日:か]まで
          1月29日までに県が答えます | 1[月:がつ]29[日:にち]までに[県:けん]が[答:こた]えます
          4月1日に1人、2人、3人    | 4[月:がつ][1日:ついたち]に[1人:ひとり]、[2人:ふたり]、3[人:にん]
          のこり10分と５分         | のこり10[分:ぷん]と５[分:ふん]
          カタカナとひらがな       | カタカナとひらがな
          """)
  void putsReadingsOverChineseCharactersAlone(String text, String read) {
    assertThat(marked(text, readings.of(text))).isEqualTo(read);
  }

  private static String marked(String text, List<Ruby> rubies) {
    StringBuilder marked = new StringBuilder(text);
    for (Ruby ruby : rubies.reversed()) {
      marked.insert(ruby.end(), ":" + ruby.kana() + "]").insert(ruby.start(), "[");
    }
    return marked.toString();
  }
}
