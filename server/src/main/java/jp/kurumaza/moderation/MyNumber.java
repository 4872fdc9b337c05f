package jp.kurumaza.moderation;

/** The Individual Number's own check. */
final class MyNumber {
  private static final int LENGTH = 12;

  private MyNumber() {}

  /**
   * Whether the last of twelve digits is the check digit of the eleven before it: with P(n) the
   * n-th digit from the right of the eleven and Q(n) = n+1 up to the sixth, n−5 from the seventh
   * on, it is 11 − (ΣP(n)Q(n) mod 11), or 0 where that sum leaves 0 or 1 (総務省令第85号, 2014, article
   * 5).
   *
   * @param digits ASCII digits only
   */
  static boolean isValid(String digits) {
    if (digits.length() != LENGTH) {
      return false;
    }
    int sum = 0;
    for (int n = 1; n < LENGTH; n++) {
      sum += digit(digits, LENGTH - 1 - n) * (n <= 6 ? n + 1 : n - 5);
    }
    int rest = sum % 11;
    return digit(digits, LENGTH - 1) == (rest <= 1 ? 0 : 11 - rest);
  }

  private static int digit(String digits, int index) {
    return digits.charAt(index) - '0';
  }
}
