package jp.kurumaza.log.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A theme; its id is this event's sequence.
 *
 * @param under what it belongs to: an idea to an issue, an argument to an idea or issue; null for
 *     an issue
 */
public record ThemeAdded(String name, Part part, @Nullable Long under) implements ThemeEvent {
  /** Events of before there were parts tell of issues. */
  public ThemeAdded {
    part = Objects.requireNonNullElse(part, Part.ISSUE);
  }

  public ThemeAdded(String name) {
    this(name, Part.ISSUE, null);
  }
}
