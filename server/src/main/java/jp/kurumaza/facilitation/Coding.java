package jp.kurumaza.facilitation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row a statement, coder and dimension. */
public interface Coding {
  /**
   * What one coder chose for a statement.
   *
   * @param values for each dimension that they coded
   */
  record Codes(long statement, UUID coder, Map<Dimension, Integer> values) {}

  /** Puts one value in the place of an earlier one; null takes it back. */
  void put(UUID room, long statement, UUID coder, Dimension dimension, @Nullable Integer value);

  /** By statement. */
  List<Codes> of(UUID room);
}
