package jp.kurumaza.outcome.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.kurumaza.outcome.Document;
import jp.kurumaza.outcome.Outcome;
import jp.kurumaza.outcome.Progress;
import jp.kurumaza.outcome.Publication;
import jp.kurumaza.platform.Json;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An outcome at rest: what is worked on beside what is public, each as JSON. */
@Entity
@Table(name = "outcome")
@Cacheable(false)
@NullUnmarked
class OutcomeRow {
  @Id UUID topic;
  int version;
  String progress;
  String work;
  @Nullable String published;

  protected OutcomeRow() {}

  OutcomeRow(Outcome outcome) {
    topic = outcome.topic();
    version = outcome.version();
    progress = Json.write(outcome.progress());
    work = Json.write(outcome.work());
    published = outcome.published() == null ? null : Json.write(outcome.published());
  }

  Outcome outcome() {
    return new Outcome(
        topic,
        version,
        Json.read(progress, Progress.class),
        Json.read(work, Document.class),
        published == null ? null : Json.read(published, Publication.class));
  }
}
