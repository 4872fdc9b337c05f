package jp.kurumaza.summary;

import java.util.regex.Pattern;

/** What a sentence's form says about its weight. */
final class Cues {
  private static final Pattern REQUEST =
      Pattern.compile(
          "[てで](?:ほしい|欲しい|ください|下さい|いただきたい|頂きたい)"
              + "|べき(?:だ|で|と|。|！|$)"
              + "|(?<!み|だい|めで|つめ|冷|重|眠|煙)たい(?:です|と思|んです|ので|けど|が、|。|！|$)"
              + "|ないと(?:困|いけな|だめ)"
              + "|(?:必要|お願い|不可欠)(?:だ|です|が|し)");
  private static final double REQUEST_WEIGHT = 1.5;
  private static final double LAST_WEIGHT = 1.2;
  private static final int FULL_SENTENCE = 4;
  private static final int LEAST_SENTENCE = 3;

  private Cues() {}

  /** A factor: above 1 for requests and for how somebody ended, 0 where nothing is said. */
  static double weight(Candidate sentence) {
    return content(sentence.terms().size())
        * (isRequest(sentence.text()) ? REQUEST_WEIGHT : 1)
        * (sentence.last() ? LAST_WEIGHT : 1);
  }

  private static double content(int terms) {
    return terms < LEAST_SENTENCE ? 0 : Math.min(1, terms / (double) FULL_SENTENCE);
  }

  /** Whether somebody asks for something: してほしい, すべき, したい, ないと困る. */
  static boolean isRequest(String sentence) {
    return REQUEST.matcher(sentence).find();
  }
}
