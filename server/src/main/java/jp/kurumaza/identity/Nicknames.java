package jp.kurumaza.identity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Nicknames in memory. All is forgotten now and then, since another node may erase one. */
final class Nicknames {

  private static final long LIFE = Duration.ofSeconds(30).toNanos();

  private final Map<UUID, String> known = new ConcurrentHashMap<>();
  private volatile long emptiedAt = System.nanoTime();

  Map<UUID, String> of(
      Collection<UUID> participants, Function<Collection<UUID>, Map<UUID, String>> load) {
    if (System.nanoTime() - emptiedAt > LIFE) {
      known.clear();
      emptiedAt = System.nanoTime();
    }
    Map<UUID, String> found = new HashMap<>();
    List<UUID> missing = new ArrayList<>();
    for (UUID participant : participants) {
      String name = known.get(participant);
      if (name == null) {
        missing.add(participant);
      } else {
        found.put(participant, name);
      }
    }
    if (!missing.isEmpty()) {
      Map<UUID, String> loaded = load.apply(missing);
      known.putAll(loaded);
      found.putAll(loaded);
    }
    return found;
  }

  void forget(UUID participant) {
    known.remove(participant);
  }
}
