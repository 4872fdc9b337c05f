package jp.kurumaza.platform;

import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What two nodes may begin at the same moment, though the database lets only one finish it. */
public final class Contested {
  private static final String TAKEN = "23505";

  private Contested() {}

  /** Does it, and once more if another node was quicker: it then finds what that one did. */
  public static <R> R settle(Supplier<R> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      if (isTaken(e)) {
        return work.get();
      }
      throw e;
    }
  }

  private static boolean isTaken(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .anyMatch(cause -> cause instanceof SQLException sql && TAKEN.equals(sql.getSQLState()));
  }
}
