package jp.kurumaza.room;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row a participant and quick question; nobody is ever shown who chose what. */
public interface PollAnswers {

  /**
   * @param choice index of the choice; the last one counts
   * @return whether it is the participant's first answer
   */
  boolean put(UUID room, long poll, UUID participant, int choice);

  /** How many chose each of the first {@code choices}. */
  List<Integer> counts(UUID room, long poll, int choices);

  Optional<Integer> of(UUID room, long poll, UUID participant);
}
