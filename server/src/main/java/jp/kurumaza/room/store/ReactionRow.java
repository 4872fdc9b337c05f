package jp.kurumaza.room.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import jp.kurumaza.room.Reactions.Kind;
import org.jspecify.annotations.NullUnmarked;

/** A reaction at rest. */
@Entity
@Table(name = "reaction")
@IdClass(ReactionRow.Place.class)
@Cacheable(false)
@NullUnmarked
class ReactionRow {
  @Id UUID room;
  @Id long statement;
  @Id UUID participant;

  @Id
  @Enumerated(EnumType.STRING)
  Kind kind;

  /** Primary key. */
  public static class Place implements Serializable {
    private static final long serialVersionUID = 1;
    public UUID room;
    public long statement;
    public UUID participant;
    public Kind kind;

    public Place() {}

    Place(UUID room, long statement, UUID participant, Kind kind) {
      this.room = room;
      this.statement = statement;
      this.participant = participant;
      this.kind = kind;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place
          && statement == place.statement
          && kind == place.kind
          && room.equals(place.room)
          && participant.equals(place.participant);
    }

    @Override
    public int hashCode() {
      return Objects.hash(room, statement, participant, kind);
    }
  }

  protected ReactionRow() {}

  ReactionRow(Place place) {
    room = place.room;
    statement = place.statement;
    participant = place.participant;
    kind = place.kind;
  }
}
