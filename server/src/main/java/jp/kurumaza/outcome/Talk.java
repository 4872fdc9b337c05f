package jp.kurumaza.outcome;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurumaza.log.event.Finding.MinorityView;
import jp.kurumaza.room.RecordedFinding;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.RoomState.Theme;
import jp.kurumaza.room.Statement;

/**
 * What those who run a room have of its talk.
 *
 * @param themes names by id
 * @param speakers participants whose words can be seen
 */
record Talk(
    UUID room,
    boolean over,
    List<RecordedFinding> findings,
    Map<Long, String> themes,
    Set<UUID> speakers) {

  static Talk of(UUID room, RoomState state) {
    Map<Long, String> themes = new HashMap<>();
    for (Theme theme : state.getThemes()) {
      themes.put(theme.id(), theme.name());
    }
    return new Talk(
        room,
        state.isOver(),
        List.copyOf(state.getFindings()),
        themes,
        state.getStatements().stream()
            .filter(statement -> statement.is(Statement.Status.SHOWN))
            .map(Statement::participant)
            .collect(Collectors.toSet()));
  }

  /** The statements that its findings and minority views rest on. */
  Set<Long> cited() {
    Set<Long> cited = new HashSet<>();
    for (RecordedFinding finding : findings) {
      cited.addAll(finding.citations());
      Stream.ofNullable(finding.minorityView()).map(MinorityView::citations).forEach(cited::addAll);
    }
    return cited;
  }
}
