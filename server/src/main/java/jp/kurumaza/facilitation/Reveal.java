package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.room.RoomLog;

/** What everybody has written for themselves is shown to all at once. */
@Dependent
public class Reveal {
  private final RoomLog log;

  @Inject
  public Reveal(RoomLog log) {
    this.log = log;
  }

  /**
   * From then on words are shown as they come. Where nothing is veiled it does nothing.
   *
   * @throws jp.kurumaza.platform.Problem room-not-open, room-closed
   */
  public long reveal(UUID room, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireOpen();
          return state.reveal();
        });
  }
}
