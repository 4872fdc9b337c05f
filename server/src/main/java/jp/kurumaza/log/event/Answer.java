package jp.kurumaza.log.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a topic says to a finding.
 *
 * @param text what will be done, by whom, when
 * @param nextWordOn when the owner speaks again; only for {@link Kind#UNDER_STUDY}
 */
public record Answer(Kind kind, String text, String reason, @Nullable LocalDate nextWordOn) {
  /** How far the owner follows a finding. */
  public enum Kind {
    ACCEPTED,
    PARTLY,
    UNDER_STUDY,
    DECLINED
  }
}
