package jp.kurumaza.room.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import jp.kurumaza.room.CheckOut;
import org.jspecify.annotations.NullUnmarked;

/** Somebody's check-out at rest. */
@Entity
@Table(name = "check_out")
@IdClass(CheckOutRow.Place.class)
@Cacheable(false)
@NullUnmarked
class CheckOutRow {
  @Id UUID room;
  @Id UUID participant;
  Integer safe;
  Integer heard;
  Integer learnt;
  String words;

  /** Primary key. */
  public static class Place implements Serializable {
    private static final long serialVersionUID = 1;
    public UUID room;
    public UUID participant;

    public Place() {}

    Place(UUID room, UUID participant) {
      this.room = room;
      this.participant = participant;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place
          && room.equals(place.room)
          && participant.equals(place.participant);
    }

    @Override
    public int hashCode() {
      return Objects.hash(room, participant);
    }
  }

  protected CheckOutRow() {}

  CheckOutRow(Place place, CheckOut answers) {
    room = place.room;
    participant = place.participant;
    change(answers);
  }

  /** Here, since EclipseLink sees no change that another class makes to a field. */
  void change(CheckOut answers) {
    safe = answers.safe();
    heard = answers.heard();
    learnt = answers.learnt();
    words = answers.words();
  }

  CheckOut answers() {
    return new CheckOut(safe, heard, learnt, words);
  }
}
