package jp.kurumaza.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may see an event: everyone in the talk, those who run it, or (with those who run it) one
 * person.
 *
 * @param person set only for {@link Kind#PERSON}
 */
public record Audience(Kind kind, @Nullable UUID person) {
  /** The three audiences. */
  public enum Kind {
    EVERYONE,
    RUNNERS,
    PERSON
  }

  public static final Audience EVERYONE = new Audience(Kind.EVERYONE, null);
  public static final Audience RUNNERS = new Audience(Kind.RUNNERS, null);

  public static Audience only(UUID person) {
    return new Audience(Kind.PERSON, person);
  }

  public boolean includes(Viewer viewer) {
    return kind == Kind.EVERYONE
        || viewer.crew()
        || (kind == Kind.PERSON && person != null && person.equals(viewer.participant()));
  }
}
