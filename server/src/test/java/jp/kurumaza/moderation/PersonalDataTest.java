package jp.kurumaza.moderation;

import static jp.kurumaza.moderation.PersonalData.Kind.ADDRESS;
import static jp.kurumaza.moderation.PersonalData.Kind.EMAIL;
import static jp.kurumaza.moderation.PersonalData.Kind.MY_NUMBER;
import static jp.kurumaza.moderation.PersonalData.Kind.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kurumaza.moderation.PersonalData.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "090-1234-5678",
        "09012345678",
        "０９０－１２３４－５６７８",
        "090 1234 5678",
        "(076)431-4111",
        "076-431-4111",
        "0763-12-3456",
        "07631234 56",
        "０７６（４３１）４１１１",
        "〇九〇ー一二三四ー五六七八",
        "050-1234-5678",
        "+81 90-1234-5678",
        "+81-76-431-4111"
      })
  void telephoneNumbersInTheirForms(String number) {
    assertFound("うちの番号は" + number + "です", number, PHONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hanako.t@example.co.jp", "ＴＡＲＯ＠ｅｘａｍｐｌｅ．ｊｐ", "a+b@mail.example.com"})
  void mailAddresses(String address) {
    assertFound("連絡は " + address + " まで", address, EMAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "富山市新総曲輪1-7",
        "黒部市三日市1301番地",
        "砺波市栄町7-3",
        "富山市西長江２丁目１－５",
        "高岡市広小路7−50",
        "射水市新開発四一〇ー一"
      })
  void streetAddresses(String address) {
    assertFound("住まいは" + address + "です", address, ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234-5678-9018", "1234 5678 9018", "１２３４５６７８９０１８"})
  void individualNumbers(String number) {
    assertFound("マイナンバーは" + number + "でした", number, MY_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "整理番号は123456789018です",
        "マイナンバーは123456789017です",
        "2026年11月22日10時から",
        "困ったら#8000か0120-123-456へ",
        "富山市で1-2歳の子をみています",
        "入善町の保育園は1-2年待ちです",
        "定員は40人、希望は58人で、町内では1-3人です",
        "0.1234567890",
        "1時間4000円で、1日12000円から13000円です",
        "90年代から40年",
        "市町村の決まりは2-3個ある"
      })
  void whatOnlyLooksAlike(String text) {
    assertThat(PersonalData.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"電話は090-1234-5678、メールはa@example.jpです"})
  void eachWhereItStands(String text) {
    assertThat(PersonalData.in(text))
        .extracting(PersonalData.Found::kind)
        .containsExactly(PHONE, EMAIL);
  }

  private static void assertFound(String text, String words, Kind kind) {
    int start = text.indexOf(words);
    assertThat(PersonalData.in(text))
        .isEqualTo(List.of(new PersonalData.Found(kind, start, start + words.length())));
  }
}
