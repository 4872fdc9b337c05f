package jp.kurumaza.outcome;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurumaza.log.event.Finding.MinorityView;
import jp.kurumaza.room.Confirmation;
import jp.kurumaza.room.Confirmation.Counts;
import jp.kurumaza.room.RecordedFinding;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.Statement;
import jp.kurumaza.room.Theme;

/**
 * What those who run a room have of its talk.
 *
 * @param themes the names of the issues that themes belong to, by the themes' ids
 * @param confirmations how the room answered whether findings are right, in the words that they
 *     still have
 * @param speakers participants whose words can be seen
 */
record Talk(
    UUID room,
    boolean over,
    List<RecordedFinding> findings,
    Map<Long, String> themes,
    Map<Long, Counts> confirmations,
    Set<UUID> speakers) {

  static Talk of(UUID room, RoomState state) {
    Map<Long, String> themes = new HashMap<>();
    for (Theme theme : state.getThemes()) {
      state.issue(theme.id()).ifPresent(issue -> themes.put(theme.id(), issue.name()));
    }
    Map<Long, Counts> confirmations = new HashMap<>();
    for (Confirmation one : state.getConfirmations()) {
      state
          .finding(one.finding())
          .filter(finding -> finding.text().equals(one.text()))
          .flatMap(finding -> Optional.ofNullable(one.counts()))
          .ifPresent(counts -> confirmations.put(one.finding(), counts));
    }
    return new Talk(
        room,
        state.isOver(),
        List.copyOf(state.getFindings()),
        themes,
        confirmations,
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
