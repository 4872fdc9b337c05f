package jp.kurumaza.room.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.platform.UuidColumn;
import jp.kurumaza.room.Crew;
import jp.kurumaza.room.RoomSettings;
import org.jspecify.annotations.NullUnmarked;

/** A room's settings at rest. */
@Entity
@Table(name = "room")
@Cacheable(false)
@NullUnmarked
class RoomRow {
  @Id UUID id;
  UUID topic;
  String title;
  String place;

  @Column(name = "starts_at")
  OffsetDateTime startsAt;

  @Column(name = "statement_limit")
  int statementLimit;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "room_crew", joinColumns = @JoinColumn(name = "room"))
  @MapKeyColumn(name = "account")
  @Convert(attributeName = "key", converter = UuidColumn.class)
  @Column(name = "part")
  @Enumerated(EnumType.STRING)
  Map<UUID, Part> crew;

  UUID plenary;

  @Column(name = "table_number")
  Integer tableNumber;

  protected RoomRow() {}

  RoomRow(RoomSettings room) {
    id = room.id();
    topic = room.topic();
    if (room.table() != null) {
      plenary = room.table().plenary();
      tableNumber = room.table().number();
    }
    crew = new HashMap<>();
    change(room);
  }

  /** Here, since EclipseLink sees no change that another class makes to a field. */
  void change(RoomSettings room) {
    title = room.title();
    place = room.place();
    startsAt = room.startsAt().atOffset(ZoneOffset.UTC);
    statementLimit = room.statementLimit();
    setCrew(room.crew());
  }

  void setCrew(Crew other) {
    crew.clear();
    crew.putAll(other.parts());
  }

  RoomSettings settings() {
    return new RoomSettings(
        id,
        topic,
        title,
        place,
        startsAt.toInstant(),
        statementLimit,
        new Crew(crew),
        plenary == null ? null : new RoomSettings.TableOf(plenary, tableNumber));
  }
}
