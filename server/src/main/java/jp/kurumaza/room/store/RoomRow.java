package jp.kurumaza.room.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.platform.UuidColumn;
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
  @CollectionTable(name = "room_facilitator", joinColumns = @JoinColumn(name = "room"))
  @Column(name = "account")
  @Convert(converter = UuidColumn.class)
  Set<UUID> facilitators;

  protected RoomRow() {}

  RoomRow(RoomSettings room) {
    id = room.id();
    topic = room.topic();
    facilitators = new HashSet<>();
    change(room);
  }

  /** Here, since EclipseLink sees no change that another class makes to a field. */
  void change(RoomSettings room) {
    title = room.title();
    place = room.place();
    startsAt = room.startsAt().atOffset(ZoneOffset.UTC);
    statementLimit = room.statementLimit();
    facilitators.clear();
    facilitators.addAll(room.facilitators());
  }

  RoomSettings settings() {
    return new RoomSettings(
        id, topic, title, place, startsAt.toInstant(), statementLimit, Set.copyOf(facilitators));
  }
}
