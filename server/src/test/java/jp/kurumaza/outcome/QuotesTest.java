package jp.kurumaza.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kurumaza.summary.Span;
import org.junit.jupiter.api.Test;

class QuotesTest {

  @Test
  void findsALongRunOfAStatementsWords() {
    String said = "正直に言うと、預け先が増えるほど、熱がある日も休めなくなる気がします。";
    String found = "「預け先が増えるほど、熱がある日も休めなくなる」という心配があった。";
    assertThat(Quotes.in(found, said).map(span -> span.of(said)))
        .contains("預け先が増えるほど、熱がある日も休めなくなる");
  }

  @Test
  void takesShortRunsForTheWayPeopleTalk() {
    assertThat(Quotes.in("学校を休んで看病している。", "私は学校を休んで弟をみました。")).isEmpty();
  }

  @Test
  void takesAWholeSentenceHoweverShort() {
    assertThat(Quotes.in("席がほしい。", "朝の席がほしい。紙は1枚。")).contains(new Span(2, 8));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(Quotes.in("", "席")).isEmpty();
    assertThat(Quotes.in("席", "")).isEmpty();
  }
}
