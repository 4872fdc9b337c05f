package jp.kurumaza.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A question put to residents, as policy staff wrote it. Its life is in its log. */
@Entity
@Table(name = "topic")
public class Topic {
  @Id private UUID id;

  @Column(name = "department")
  private UUID department;

  @Column(name = "drafted_at")
  private OffsetDateTime draftedAt;

  @Column(name = "settings")
  private TopicSettings settings;

  protected Topic() {}

  public Topic(UUID id, TopicSettings settings, Instant draftedAt) {
    this.id = id;
    this.department = settings.department();
    this.draftedAt = draftedAt.atOffset(ZoneOffset.UTC);
    this.settings = settings;
  }

  /** In a transaction. */
  public void change(TopicSettings next) {
    settings = next;
    department = next.department();
  }

  public UUID id() {
    return id;
  }

  /** The owner. */
  public UUID department() {
    return department;
  }

  public Instant draftedAt() {
    return draftedAt.toInstant();
  }

  public TopicSettings settings() {
    return settings;
  }
}
