package jp.kurumaza.outcome;

import java.time.Instant;
import java.util.UUID;

/** Who of those who work here vouched for an outcome, and when. */
public record Check(UUID account, Instant at) {}
