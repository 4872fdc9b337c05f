package jp.kurumaza.room.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.room.Reactions;
import org.jspecify.annotations.Nullable;

/**
 * {@code Room} of the contract: a snapshot for one audience.
 *
 * @param part in the room's crew
 * @param upTo where to go on listening
 * @param now the server's time, for timers
 * @param from from this sequence on the state has every statement
 * @param earlier how many there are before
 * @param mine the asker's reactions
 * @param given what the asker was asked for and has answered
 */
public record RoomView(
    RoomCard card,
    Role role,
    @Nullable Part part,
    @Nullable UUID participant,
    int statementLimit,
    long upTo,
    Instant now,
    ObjectNode state,
    long from,
    int earlier,
    Map<Long, Reactions.Counts> reactions,
    List<Reactions.Mine> mine,
    GivenAnswers.Given given) {
  /** As whom somebody sees a room. */
  public enum Role {
    /** May not read what is said. */
    OUTSIDER,
    READER,
    RESIDENT,
    FACILITATOR,
    WATCHER
  }
}
