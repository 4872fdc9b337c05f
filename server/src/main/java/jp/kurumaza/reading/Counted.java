package jp.kurumaza.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is read in another way after a number: 6日, 1人, 12月, 10分. */
public final class Counted {
  private static final Pattern NUMBER = Pattern.compile("([0-9０-９]{1,4})$");
  private static final List<Integer> OWN_DAYS = List.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 20, 24);
  private static final List<Integer> HARD_MINUTES = List.of(0, 1, 3, 4, 6, 8);
  private static final Map<String, String> WHOLE = Map.of("1人", "ひとり", "2人", "ふたり");

  private Counted() {}

  /** The reading of a word of one character after a number; empty where it is the usual one. */
  public static Optional<Ruby> of(String text, int start, int end) {
    Matcher number = NUMBER.matcher(text.substring(0, start));
    if (end - start != 1 || !number.find()) {
      return Optional.empty();
    }
    int digits = number.start();
    String plain = Normalizer.normalize(number.group(), Normalizer.Form.NFKC);
    String word = text.substring(start, end);
    String whole = whole(text, digits, plain + word);
    if (whole != null) {
      return Optional.of(new Ruby(digits, end, whole));
    }
    String kana = after(Integer.parseInt(plain), word);
    return Optional.ofNullable(kana).map(read -> new Ruby(start, end, read));
  }

  private static @Nullable String whole(String text, int digits, String counted) {
    boolean date = digits > 0 && text.charAt(digits - 1) == '月';
    return counted.equals("1日") && date ? "ついたち" : WHOLE.get(counted);
  }

  private static @Nullable String after(int number, String word) {
    return switch (word) {
      case "日" -> OWN_DAYS.contains(number) ? "か" : "にち";
      case "人" -> "にん";
      case "月" -> "がつ";
      case "分" -> HARD_MINUTES.contains(number % 10) ? "ぷん" : "ふん";
      default -> null;
    };
  }
}
