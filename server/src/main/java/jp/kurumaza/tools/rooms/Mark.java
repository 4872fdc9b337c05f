package jp.kurumaza.tools.rooms;

/**
 * What is hidden in each statement's text, so that its deliveries can be counted however they were
 * framed: {@code ~speaker~number~time~} in letters, for digits would look like personal data.
 *
 * @param number 1, 2, 3 … of each speaker
 * @param nanos when it was due to be said
 * @param end where the mark ends in the bytes
 */
record Mark(int speaker, long number, long nanos, int end) {
  static final char BEGIN = '~';
  private static final int BITS = 4;

  static String write(int speaker, long number, long nanos) {
    return BEGIN + letters(speaker) + BEGIN + letters(number) + BEGIN + letters(nanos) + BEGIN;
  }

  static Mark read(byte[] bytes, int begin) {
    long[] values = new long[3];
    int at = begin;
    for (int i = 0; i < values.length; i++) {
      for (at++; bytes[at] != BEGIN; at++) {
        values[i] = values[i] << BITS | bytes[at] - 'a';
      }
    }
    return new Mark((int) values[0], values[1], values[2], at);
  }

  private static String letters(long value) {
    StringBuilder letters = new StringBuilder();
    for (char digit : Long.toHexString(value).toCharArray()) {
      letters.append((char) ('a' + Character.digit(digit, 1 << BITS)));
    }
    return letters.toString();
  }
}
