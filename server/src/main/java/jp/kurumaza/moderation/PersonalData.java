package jp.kurumaza.moderation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kurumaza.platform.FoldedText;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.Problem.FieldError;
import jp.kurumaza.platform.Problem.Place;
import jp.kurumaza.platform.ProblemType;

/**
 * Finds what a person could be reached or known by: telephone numbers in their Japanese forms,
 * e-mail and street addresses, and the Individual Number (My Number). Full-width and kanji digits
 * and the many dashes count as what they are read as.
 */
public final class PersonalData {
  /** What was found. */
  public enum Kind {
    PHONE("電話番号"),
    EMAIL("メールアドレス"),
    ADDRESS("住所"),
    MY_NUMBER("マイナンバー");

    private final String name;

    Kind(String name) {
      this.name = name;
    }

    private String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A place in the text.
   *
   * @param start index of its first UTF-16 unit
   * @param end index after its last
   */
  public record Found(Kind kind, int start, int end) {
    private FieldError error(String field) {
      return new FieldError(field, sentence(Stream.of(this)), new Place(kind.slug(), start, end));
    }

    private boolean overlaps(Found other) {
      return start < other.end && other.start < end;
    }
  }

  private static final String KANJI_DIGITS = "〇一二三四五六七八九";

  /** Several of them, or the number of a block; one alone may be part of a name (三日市). */
  private static final Pattern KANJI_NUMBER =
      Pattern.compile(
          "[%1$sー-]*[%1$s]{2}[%1$sー-]*|[%1$s](?=[丁番-])|(?<=-)[%1$s]".formatted(KANJI_DIGITS));

  private static final Pattern MY_NUMBER =
      Pattern.compile("(?<![\\d-])\\d{4}([-\\s]?)\\d{4}\\1\\d{4}(?![\\d-])");
  private static final Pattern SAID_TO_BE_ONE = Pattern.compile("マイ?ナンバ|まいなんば|個人番号|my ?number");
  private static final int NEAR = 30;

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d-])(?:\\+81[-\\s(]?0?\\)?|\\(?0)\\d(?:[-\\s()]{0,2}\\d){7,9}(?!\\d)");

  /** 10 digits, or 11 of a mobile; the numbers of services (0120, 0570, 0800) are nobody's own. */
  private static final Pattern OF_A_PERSON =
      Pattern.compile("0[5-9]0\\d{8}|0(?!120|570|800)[1-9](?!0)\\d{8}");

  private static final Pattern EMAIL =
      Pattern.compile("(?<![a-z0-9._%+-])[a-z0-9._%+-]++\\s?@\\s?[a-z0-9-]+(?:\\.[a-z0-9-]+)+");

  private static final String PLACE =
      "[\\p{IsHan}ヶケの々]{1,8}[市区町村郡][\\p{IsHan}\\p{IsKatakana}ヶのノ々]{0,12}";
  private static final String HOUSE =
      "(?:\\d{1,4}丁目\\d{1,4}(?:番地?|-\\d{1,4})?|\\d{1,5}番地?|\\d{1,4}-\\d{1,4}(?:-\\d{1,5})?)";
  private static final String NO_COUNT = "(?![-\\d]*(?:[歳才年月日時分秒人名回度割円倍個組位点週泊杯校園件番km%~]|か月|ヶ月))";
  private static final Pattern ADDRESS = Pattern.compile(PLACE + HOUSE + NO_COUNT);

  private PersonalData() {}

  /**
   * @param field JSON pointer of the text in the request
   * @throws Problem personal-data, with the kinds and places of what was found, never its words
   */
  public static void refuse(List<Found> found, String field) {
    if (!found.isEmpty()) {
      throw new Problem(
          ProblemType.PERSONAL_DATA,
          sentence(found.stream()),
          found.stream().map(one -> one.error(field)).toList());
    }
  }

  private static String sentence(Stream<Found> found) {
    return found.map(one -> one.kind.name).distinct().collect(joining("、"))
        + "のように見えるところがあります。だれのことか分からないように書きかえてください。";
  }

  /** All that is found, in the order of the text; no place is named twice. */
  public static List<Found> in(String text) {
    FoldedText folded = FoldedText.of(text);
    String plain = plain(folded.text());
    List<Found> found = new ArrayList<>();
    collect(Kind.MY_NUMBER, MY_NUMBER, match -> isMyNumber(match, plain), plain, found);
    collect(Kind.PHONE, PHONE, PersonalData::isPhone, plain, found);
    collect(Kind.EMAIL, EMAIL, match -> true, plain, found);
    collect(Kind.ADDRESS, ADDRESS, match -> true, plain, found);
    return found.stream()
        .sorted(Comparator.comparingInt(Found::start))
        .map(one -> inOriginal(one, folded))
        .toList();
  }

  private static void collect(
      Kind kind, Pattern shape, Predicate<MatchResult> meant, String plain, List<Found> found) {
    shape
        .matcher(plain)
        .results()
        .filter(meant)
        .map(match -> new Found(kind, match.start(), match.end()))
        .filter(one -> found.stream().noneMatch(one::overlaps))
        .toList()
        .forEach(found::add);
  }

  private static Found inOriginal(Found one, FoldedText folded) {
    return new Found(one.kind, folded.startInOriginal(one.start), folded.endInOriginal(one.end));
  }

  /** Any twelve digits in a row may be right by chance: they must be written or called as one. */
  private static boolean isMyNumber(MatchResult match, String plain) {
    String around =
        plain.substring(
            Math.max(0, match.start() - NEAR), Math.min(plain.length(), match.end() + NEAR));
    boolean meant = !match.group(1).isEmpty() || SAID_TO_BE_ONE.matcher(around).find();
    return meant && MyNumber.isValid(digits(match.group()));
  }

  private static boolean isPhone(MatchResult match) {
    String digits = digits(match.group());
    String domestic = match.group().startsWith("+") ? digits.replaceFirst("810?", "0") : digits;
    return OF_A_PERSON.matcher(domestic).matches();
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  /** The same length, so that places stay where they are. */
  private static String plain(String folded) {
    String dashed = folded.replaceAll("[‐‑‒–—―−─]", "-");
    StringBuilder plain = new StringBuilder(dashed);
    KANJI_NUMBER
        .matcher(dashed)
        .results()
        .flatMapToInt(number -> IntStream.range(number.start(), number.end()))
        .forEach(i -> plain.setCharAt(i, digit(dashed.charAt(i))));
    return plain.toString().replaceAll("(?<=\\d)ー(?=\\d)", "-");
  }

  private static char digit(char kanji) {
    int value = KANJI_DIGITS.indexOf(kanji);
    return value < 0 ? kanji : (char) ('0' + value);
  }
}
