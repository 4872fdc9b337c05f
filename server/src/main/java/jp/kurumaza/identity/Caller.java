package jp.kurumaza.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sent this request. */
@RequestScoped
public class Caller {

  @Inject Participants participants;
  @Inject Seats seats;

  private Asker asker = Asker.NOBODY;
  private @Nullable String token;

  /** Called once, by the filter that reads the cookie. */
  public void is(Asker known, @Nullable String shown) {
    asker = known;
    token = shown;
  }

  public Asker asker() {
    return asker;
  }

  /** The session's token as it was shown; null without a session. */
  public @Nullable String token() {
    return token;
  }

  /** Who is signed in, or null. */
  public @Nullable Account account() {
    return asker.account();
  }

  /**
   * Who is signed in.
   *
   * @throws IllegalStateException if no right of accounts was checked before
   */
  public Account signedIn() {
    return Optional.ofNullable(asker.account()).orElseThrow(IllegalStateException::new);
  }

  /** The resident that the device is known as, or null. */
  public @Nullable UUID person() {
    return asker.person();
  }

  /** The resident's pseudonym in a topic. */
  public Optional<UUID> participantIn(UUID topic) {
    return Optional.ofNullable(asker.person()).flatMap(known -> participants.find(topic, known));
  }

  /** As whom they see a room. */
  public Seat seat(UUID room) {
    return seats.find(asker, room);
  }

  /** As whom they act in a room, once {@link Right#PARTICIPANT} is checked. */
  public UUID participant(UUID room) {
    return seats.take(asker, room);
  }
}
