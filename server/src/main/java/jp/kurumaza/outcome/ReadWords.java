package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Statement;

/** Reads what cited statements say now, to everyone. */
@OnlyOne
public class ReadWords {
  private final RoomViews rooms;

  @Inject
  public ReadWords(RoomViews rooms) {
    this.rooms = rooms;
  }

  public Words of(UUID room, Set<Long> statements) {
    return new Words(Map.of(room, rooms.publicStatements(room, statements)));
  }

  /** Of all statements that these sentences rest on. */
  public Words of(Collection<Sentence> sentences) {
    Map<UUID, Set<Long>> cited =
        sentences.stream()
            .flatMap(sentence -> sentence.citations().stream())
            .collect(
                Collectors.groupingBy(
                    Citation::room, Collectors.mapping(Citation::sequence, Collectors.toSet())));
    Map<UUID, Map<Long, Statement>> shown = new HashMap<>();
    cited.forEach((room, statements) -> shown.put(room, rooms.publicStatements(room, statements)));
    return new Words(shown);
  }
}
