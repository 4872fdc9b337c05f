package jp.kurumaza.log.event;

import org.jspecify.annotations.Nullable;

/**
 * Who may sit down in a room, and who may read its talk.
 *
 * @param seats for residents, 1 to 1,000; set for {@link Kind#SEATS}, and only for it
 * @param graceMinutes how long after the opening a seat is kept for somebody who is not there, 0 to
 *     60; set for {@link Kind#SEATS}, and only for it
 * @param readers {@link Readers#EVERYONE} unless it is by invitation
 */
public record Admission(
    Kind kind, @Nullable Integer seats, @Nullable Integer graceMinutes, Readers readers) {
  /** Everybody sits down. */
  public static final Admission OPEN = new Admission(Kind.OPEN, null, null, Readers.EVERYONE);

  /** Who may sit down. */
  public enum Kind {
    OPEN,
    INVITATION,
    SEATS
  }

  /** Who may read the talk. What a published outcome cites of it can be read by everyone. */
  public enum Readers {
    EVERYONE,
    INVITED
  }
}
