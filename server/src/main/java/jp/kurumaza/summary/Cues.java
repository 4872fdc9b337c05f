package jp.kurumaza.summary;

import java.util.regex.Pattern;

/** What the form of a passage says about its weight in Japanese. */
final class Cues {
  private static final Pattern REQUEST =
      Pattern.compile(
          "[てで](?:ほしい|欲しい|ください|下さい|いただきたい|頂きたい)"
              + "|べき(?:だ|で|と|。|！|$)"
              + "|(?<!み|だい|めで|つめ|冷|重|眠|煙)たい(?:です|と思|んです|ので|けど|が、|。|！|$)"
              + "|ないと(?:困|いけな|だめ)"
              + "|(?:もらえ|いただけ|くれ)(?:ない|ません)"
              + "|(?:必要|お願い|不可欠)(?:だ|です|が|し)");
  private static final Pattern QUESTION = Pattern.compile("(?:か。?|[？?])$");
  private static final Pattern LEANS =
      Pattern.compile(
          "^[…・、「]*(?:[そこあ](?:れ|こ|の)|そう|そん|こう|でも|ただ|だから|だけど|けど|しかし|なので"
              + "|はい|ええ|えっ|え[、？]|うん|いや|なるほど|たしかに|確かに|[分わ]かり|賛成|同感|同じ|合って"
              + "|私も(?:です|、)|です|ありがと|すみません)");
  private static final double REQUEST_WEIGHT = 1.5;
  private static final double LAST_WEIGHT = 1.2;
  private static final double QUESTION_WEIGHT = 0.5;
  private static final double LEANING_WEIGHT = 0.5;
  private static final int FULL_PASSAGE = 6;
  private static final int LEAST_PASSAGE = 3;

  private Cues() {}

  /**
   * A factor: above 1 for requests and for how somebody ended, below 1 for questions, for what
   * leans on words before it, for what says little and for what is long; 0 where nothing is said.
   */
  static double weight(Passage passage) {
    String text = passage.text();
    return content(passage.terms().size())
        * Math.min(1, Passage.GLANCE / (double) passage.length())
        * form(text)
        * (LEANS.matcher(text).find() ? LEANING_WEIGHT : 1)
        * (passage.last() ? LAST_WEIGHT : 1);
  }

  private static double form(String text) {
    if (isRequest(text)) {
      return REQUEST_WEIGHT;
    }
    return QUESTION.matcher(text).find() ? QUESTION_WEIGHT : 1;
  }

  private static double content(int terms) {
    return terms < LEAST_PASSAGE ? 0 : Math.min(1, terms / (double) FULL_PASSAGE);
  }

  /** Whether somebody asks for something: してほしい, すべき, したい, ないと困る. */
  static boolean isRequest(String sentence) {
    return REQUEST.matcher(sentence).find();
  }
}
