package jp.kurumaza.room;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quick question to everybody, as far as anybody may know it.
 *
 * @param answered how many people have answered
 * @param closedAt null while it takes answers
 * @param counts how many chose each, once it is closed and enough answered
 */
public record Poll(
    long id,
    String question,
    List<String> choices,
    int answered,
    @Nullable Instant closedAt,
    @Nullable List<Integer> counts) {

  Poll answeredByOneMore() {
    return new Poll(id, question, choices, answered + 1, closedAt, counts);
  }

  Poll closed(Instant at, @Nullable List<Integer> result) {
    return new Poll(id, question, choices, answered, at, result);
  }

  @JsonIgnore
  public boolean isOpen() {
    return closedAt == null;
  }
}
