package jp.kurumaza.facilitation.store;

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
import jp.kurumaza.facilitation.Dimension;
import org.jspecify.annotations.NullUnmarked;

/** A code at rest. */
@Entity
@Table(name = "statement_code")
@IdClass(CodeRow.Place.class)
@Cacheable(false)
@NullUnmarked
class CodeRow {
  @Id UUID room;
  @Id long statement;
  @Id UUID coder;

  @Id
  @Enumerated(EnumType.STRING)
  Dimension dimension;

  int code;

  /** Primary key. */
  public static class Place implements Serializable {
    private static final long serialVersionUID = 1;
    public UUID room;
    public long statement;
    public UUID coder;
    public Dimension dimension;

    public Place() {}

    Place(UUID room, long statement, UUID coder, Dimension dimension) {
      this.room = room;
      this.statement = statement;
      this.coder = coder;
      this.dimension = dimension;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place
          && statement == place.statement
          && dimension == place.dimension
          && room.equals(place.room)
          && coder.equals(place.coder);
    }

    @Override
    public int hashCode() {
      return Objects.hash(room, statement, coder, dimension);
    }
  }

  protected CodeRow() {}

  CodeRow(Place place, int code) {
    room = place.room;
    statement = place.statement;
    coder = place.coder;
    dimension = place.dimension;
    this.code = code;
  }

  /** Here, since EclipseLink sees no change that another class makes to a field. */
  void choose(int other) {
    code = other;
  }
}
