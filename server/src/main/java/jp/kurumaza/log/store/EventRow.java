package jp.kurumaza.log.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.EventJson;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.event.Event;
import jp.kurumaza.log.event.Worded;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An event at rest: its words stand beside its body, so that they alone can be erased. */
@Entity
@Table(name = "event")
@IdClass(EventRow.Place.class)
@Cacheable(false)
@NullUnmarked
class EventRow {
  @Id UUID log;
  @Id long sequence;
  String kind;
  String actor;
  String audience;
  OffsetDateTime at;
  String body;
  @Nullable String text;

  @Column(name = "command_key")
  @Nullable UUID commandKey;

  @Column(name = "command_hash")
  @Nullable String commandHash;

  /** Primary key. Persistence takes records only from 3.2 on. */
  public static class Place implements Serializable {
    private static final long serialVersionUID = 1;
    public UUID log;
    public long sequence;

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place && sequence == place.sequence && log.equals(place.log);
    }

    @Override
    public int hashCode() {
      return Objects.hash(log, sequence);
    }
  }

  protected EventRow() {}

  EventRow(UUID log, LoggedEvent logged, @Nullable CommandKey key) {
    this.log = log;
    this.sequence = logged.sequence();
    this.kind = logged.event().kind();
    this.actor = logged.actor();
    this.audience = write(logged.audience());
    this.at = logged.at().atOffset(ZoneOffset.UTC);
    ObjectNode fields = EventJson.body(logged.event());
    if (logged.event() instanceof Worded worded) {
      fields.remove("text");
      this.text = worded.text();
    }
    this.body = fields.toString();
    this.commandKey = key == null ? null : key.key();
    this.commandHash = key == null ? null : key.hash();
  }

  LoggedEvent logged() {
    Event event = EventJson.event(kind, body);
    return new LoggedEvent(
        sequence,
        at.toInstant(),
        actor,
        readAudience(audience),
        event instanceof Worded worded ? worded.withText(text) : event);
  }

  private static String write(Audience audience) {
    String kind = audience.kind().name().toLowerCase(Locale.ROOT);
    return audience.person() == null ? kind : kind + ":" + audience.person();
  }

  private static Audience readAudience(String written) {
    return switch (written) {
      case "everyone" -> Audience.EVERYONE;
      case "runners" -> Audience.RUNNERS;
      default -> Audience.only(UUID.fromString(written.substring("person:".length())));
    };
  }
}
