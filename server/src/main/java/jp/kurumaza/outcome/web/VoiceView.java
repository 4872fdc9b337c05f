package jp.kurumaza.outcome.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.room.Statement;
import jp.kurumaza.topic.FindingRef;
import org.jspecify.annotations.Nullable;

/** {@code Voice} of the contract: one thing somebody said, and where it went. */
public record VoiceView(
    UUID topic,
    String topicQuestion,
    UUID room,
    String roomTitle,
    long sequence,
    Instant at,
    @Nullable String text,
    Statement.Status status,
    @Nullable String theme,
    LocalDate answerDue,
    List<CitedIn> findings,
    boolean unseen) {

  /** A finding of the published outcome that cites it. */
  public record CitedIn(
      FindingRef finding, String text, Finding.Agreement agreement, @Nullable AnswerView answer) {}
}
