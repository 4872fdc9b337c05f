package jp.kurumaza.municipality;

/** A 全国地方公共団体コード: two digits of prefecture, three of municipality, one to check them. */
public final class MunicipalityCode {

  private static final int LENGTH = 6;

  private MunicipalityCode() {}

  /** Whether the text has six digits, the last of which checks the others. */
  public static boolean isSound(String code) {
    return code.length() == LENGTH
        && code.chars().allMatch(c -> c >= '0' && c <= '9')
        && digit(code, LENGTH - 1) == checkDigit(code);
  }

  /** Weights 6 to 2 on the first five digits; what the sum lacks to a multiple of eleven. */
  static int checkDigit(String code) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += digit(code, i) * (LENGTH - i);
    }
    return (11 - sum % 11) % 10;
  }

  private static int digit(String code, int index) {
    return code.charAt(index) - '0';
  }
}
