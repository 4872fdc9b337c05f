package jp.kurumaza.facilitation.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A note at rest. */
@Entity
@Table(name = "debrief_note")
@IdClass(NoteRow.Place.class)
@Cacheable(false)
@NullUnmarked
class NoteRow {
  @Id UUID room;
  @Id UUID account;
  String words;

  /** Primary key. */
  public static class Place implements Serializable {
    private static final long serialVersionUID = 1;
    public UUID room;
    public UUID account;

    public Place() {}

    Place(UUID room, UUID account) {
      this.room = room;
      this.account = account;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place
          && room.equals(place.room)
          && account.equals(place.account);
    }

    @Override
    public int hashCode() {
      return Objects.hash(room, account);
    }
  }

  protected NoteRow() {}

  NoteRow(Place place, String words) {
    room = place.room;
    account = place.account;
    this.words = words;
  }

  /** Here, since EclipseLink sees no change that another class makes to a field. */
  void write(String text) {
    words = text;
  }
}
