package jp.kurumaza.outcome.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code Source} of the contract: a cited statement as everyone may see it now. */
public record SourceView(
    UUID room,
    long sequence,
    String roomTitle,
    Instant at,
    @Nullable String nickname,
    @Nullable String text) {}
