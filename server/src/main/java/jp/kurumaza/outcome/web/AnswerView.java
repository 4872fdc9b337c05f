package jp.kurumaza.outcome.web;

import java.time.Instant;
import java.time.LocalDate;
import jp.kurumaza.log.event.Answer;
import org.jspecify.annotations.Nullable;

/** {@code Answer} of the contract. */
public record AnswerView(
    Answer.Kind kind,
    String text,
    String reason,
    @Nullable LocalDate nextWordOn,
    Instant answeredAt,
    String department,
    boolean late) {}
