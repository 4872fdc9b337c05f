package jp.kurumaza.outcome.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** When somebody last looked at the answers in a topic. */
@Entity
@Table(name = "seen_answers")
@NullUnmarked
class SeenAnswersRow {
  @Id UUID participant;

  @Column(name = "seen_at")
  OffsetDateTime seenAt;

  protected SeenAnswersRow() {}

  SeenAnswersRow(UUID participant, Instant seenAt) {
    this.participant = participant;
    this.seenAt = seenAt.atOffset(ZoneOffset.UTC);
  }
}
