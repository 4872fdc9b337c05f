package jp.kurumaza.room;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stretch of what a viewer may see of a talk, and those statements before it that it answers.
 *
 * @param from from this sequence on none is left out; 0 if none is at all
 * @param earlier how many there are before it
 * @param statements by sequence
 */
public record Stretch(long from, int earlier, List<Statement> statements) {

  /**
   * What of a running talk is wanted.
   *
   * @param newest so many at least
   * @param from all from this sequence on
   */
  public record Wanted(int newest, long from) {
    public static final Wanted ALL = new Wanted(Integer.MAX_VALUE, 0);
  }

  static Stretch newest(Wanted wanted, List<Statement> seen) {
    return between(Math.min(seen.size() - wanted.newest(), indexOf(wanted.from(), seen)), seen);
  }

  static Stretch before(long sequence, int most, List<Statement> seen) {
    int end = indexOf(sequence, seen);
    return between(end - most, seen.subList(0, end));
  }

  private static Stretch between(int first, List<Statement> seen) {
    if (first <= 0) {
      return new Stretch(0, 0, seen);
    }
    List<Statement> stretch = seen.subList(first, seen.size());
    Set<Long> answered =
        stretch.stream()
            .map(Statement::replyTo)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Stream<Statement> before =
        seen.stream().limit(first).filter(one -> answered.contains(one.sequence()));
    return new Stretch(
        stretch.getFirst().sequence(), first, Stream.concat(before, stretch.stream()).toList());
  }

  /** Where the first with this sequence or a later one stands. */
  private static int indexOf(long sequence, List<Statement> seen) {
    int index = seen.size();
    while (index > 0 && seen.get(index - 1).sequence() >= sequence) {
      index--;
    }
    return index;
  }
}
