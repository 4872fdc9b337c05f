package jp.kurumaza.room.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An answer to a quick question at rest. */
@Entity
@Table(name = "poll_answer")
@IdClass(PollAnswerRow.Place.class)
@Cacheable(false)
@NullUnmarked
class PollAnswerRow {
  @Id UUID room;
  @Id long poll;
  @Id UUID participant;
  int choice;

  /** Primary key. */
  public static class Place implements Serializable {
    private static final long serialVersionUID = 1;
    public UUID room;
    public long poll;
    public UUID participant;

    public Place() {}

    Place(UUID room, long poll, UUID participant) {
      this.room = room;
      this.poll = poll;
      this.participant = participant;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place
          && poll == place.poll
          && room.equals(place.room)
          && participant.equals(place.participant);
    }

    @Override
    public int hashCode() {
      return Objects.hash(room, poll, participant);
    }
  }

  protected PollAnswerRow() {}

  PollAnswerRow(Place place, int choice) {
    room = place.room;
    poll = place.poll;
    participant = place.participant;
    this.choice = choice;
  }

  /** Here, since EclipseLink sees no change that another class makes to a field. */
  void choose(int other) {
    choice = other;
  }
}
