package jp.kurumaza.identity;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.platform.OnlyOne;
import org.jspecify.annotations.Nullable;

/** Who somebody is in a room: their facilitator's pseudonym if they run it, else their person's. */
@OnlyOne
public class Seats {

  private final RoomScope rooms;
  private final Parts parts;
  private final Participants participants;

  @Inject
  public Seats(Instance<RoomScope> rooms, Parts parts, Participants participants) {
    this(RoomScope.in(rooms), parts, participants);
  }

  Seats(RoomScope rooms, Parts parts, Participants participants) {
    this.rooms = rooms;
    this.parts = parts;
    this.participants = participants;
  }

  /** Their place as it is; nothing is written. */
  public Seat find(Asker asker, UUID room) {
    Part part = parts.of(asker, room).orElse(null);
    Optional<UUID> topic = rooms.topicOf(room);
    return new Seat(part, topic.flatMap(known -> pseudonym(asker, known, part)).orElse(null));
  }

  private Optional<UUID> pseudonym(Asker asker, UUID topic, @Nullable Part part) {
    Account account = asker.account();
    UUID person = asker.person();
    if (part == null) {
      return person == null ? Optional.empty() : participants.find(topic, person);
    }
    return account != null && part.runs()
        ? participants.findFacilitator(topic, account.id())
        : Optional.empty();
  }

  /**
   * The pseudonym to act under; a facilitator's is made at first need.
   *
   * @throws IllegalStateException if {@link Right#PARTICIPANT} was not checked before
   */
  public UUID take(Asker asker, UUID room) {
    Seat seat = find(asker, room);
    UUID participant = seat.participant();
    if (participant != null) {
      return participant;
    }
    Account account = asker.account();
    if (account == null || !seat.runs()) {
      throw new IllegalStateException("Nobody who takes part in room " + room);
    }
    return participants.facilitator(rooms.topicOf(room).orElseThrow(), account);
  }
}
