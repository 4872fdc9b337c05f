package jp.kurumaza.room;

import jp.kurumaza.log.event.ThemeAdded;
import jp.kurumaza.log.event.ThemeEvent.Part;
import org.jspecify.annotations.Nullable;

/**
 * A part of the board.
 *
 * @param id sequence of the event that added it
 * @param under what it belongs to; null for an issue
 * @param parked to be talked about later
 * @param into what it was merged into; null while it stands for itself
 */
public record Theme(
    long id, String name, Part part, @Nullable Long under, boolean parked, @Nullable Long into) {

  static Theme of(long id, ThemeAdded added) {
    return new Theme(id, added.name(), added.part(), added.under(), false, null);
  }

  Theme named(String next) {
    return new Theme(id, next, part, under, parked, into);
  }

  Theme moved(Part to, @Nullable Long place) {
    return new Theme(id, name, to, place, parked, into);
  }

  Theme parked(boolean on) {
    return new Theme(id, name, part, under, on, into);
  }

  Theme merged(@Nullable Long other) {
    return new Theme(id, name, part, under, parked, other);
  }

  public boolean is(Part other) {
    return part == other;
  }
}
