package jp.kurumaza.room;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.event.ConfirmationAnswered;
import jp.kurumaza.log.event.ConfirmationAsked;
import org.jspecify.annotations.Nullable;

/**
 * Whether a finding says what people meant, as the room answers.
 *
 * @param asked sequence of the event that asked
 * @param text the finding's words at that time
 * @param counts null while people may still answer
 * @param answers as far as an audience may know them
 */
public record Confirmation(
    long asked,
    long finding,
    String text,
    List<Long> citations,
    @Nullable Counts counts,
    List<Answer> answers) {

  /**
   * @param people residents with a seat in the room when it was closed
   */
  public record Counts(int confirmed, int objected, int people) {}

  /** What one person answered; see {@link ConfirmationAnswered}. */
  public record Answer(UUID participant, boolean agrees, @Nullable Long statement) {}

  static Confirmation of(long sequence, ConfirmationAsked asked) {
    return new Confirmation(
        sequence, asked.finding(), asked.text(), asked.citations(), null, List.of());
  }

  Confirmation closed(Counts how) {
    return new Confirmation(asked, finding, text, citations, how, answers);
  }

  Confirmation answered(Answer given) {
    List<Answer> next = new ArrayList<>(answers);
    next.removeIf(answer -> answer.participant().equals(given.participant()));
    next.add(given);
    return with(next);
  }

  /** As one person may see it. */
  Confirmation of(UUID participant) {
    return with(
        answers.stream().filter(answer -> answer.participant().equals(participant)).toList());
  }

  private Confirmation with(List<Answer> next) {
    return new Confirmation(asked, finding, text, citations, counts, List.copyOf(next));
  }

  @JsonIgnore
  public boolean isOpen() {
    return counts == null;
  }

  /** How it would be closed now. */
  Counts count(int people) {
    int confirmed = (int) answers.stream().filter(Answer::agrees).count();
    return new Counts(confirmed, answers.size() - confirmed, people);
  }
}
