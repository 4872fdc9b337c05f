package jp.kurumaza.identity;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.platform.OnlyOne;

/** Who somebody is in a room: their facilitator's pseudonym if they run it, else their person's. */
@OnlyOne
public class Seats {

  private final RoomScope rooms;
  private final Participants participants;

  @Inject
  public Seats(Instance<RoomScope> rooms, Participants participants) {
    this(RoomScope.in(rooms), participants);
  }

  Seats(RoomScope rooms, Participants participants) {
    this.rooms = rooms;
    this.participants = participants;
  }

  /** Their place as it is; nothing is written. */
  public Seat find(Asker asker, UUID room) {
    Optional<UUID> topic = rooms.topicOf(room);
    Optional<Account> runner = runner(asker, room);
    Optional<UUID> participant =
        topic.flatMap(
            known ->
                runner.isPresent()
                    ? participants.findFacilitator(known, runner.get().id())
                    : Optional.ofNullable(asker.person())
                        .flatMap(person -> participants.find(known, person)));
    return new Seat(runner.isPresent(), participant.orElse(null));
  }

  /**
   * The pseudonym to act under; a facilitator's is made at first need.
   *
   * @throws IllegalStateException if {@link Right#PARTICIPANT} was not checked before
   */
  public UUID take(Asker asker, UUID room) {
    Optional<Account> runner = runner(asker, room);
    if (runner.isPresent()) {
      UUID topic = rooms.topicOf(room).orElseThrow();
      return participants.facilitator(topic, runner.get());
    }
    UUID participant = find(asker, room).participant();
    if (participant == null) {
      throw new IllegalStateException("Nobody who takes part in room " + room);
    }
    return participant;
  }

  private Optional<Account> runner(Asker asker, UUID room) {
    return asker.facilitator().filter(account -> rooms.runs(account.id(), room));
  }
}
