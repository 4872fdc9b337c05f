package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.Finding.MinorityView;
import jp.kurumaza.log.event.Table;
import jp.kurumaza.room.RecordedFinding;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Statement;
import jp.kurumaza.room.Statement.Status;
import jp.kurumaza.room.Summary;
import org.jspecify.annotations.Nullable;

/**
 * What tables brought back to the circle of all, for everyone to see: their findings as they stand
 * at this moment, as long as every statement that a finding rests on can be seen.
 */
@Dependent
public class ReadTables {
  private final RoomViews views;

  @Inject
  public ReadTables(RoomViews views) {
    this.views = views;
  }

  /**
   * @param people how many sat there at the end
   * @param voices how many statements of theirs can be seen
   * @param summary in the words of those who sat there, if they wrote any
   */
  public record Brought(
      UUID room,
      int number,
      String name,
      int people,
      int voices,
      @Nullable String summary,
      List<RecordedFinding> findings) {}

  /** The tables that people came back from, in their order. */
  public List<Brought> of(UUID room) {
    return views.look(room, Viewer.READER, state -> state.tables().past()).stream()
        .map(this::brought)
        .toList();
  }

  private Brought brought(Table table) {
    return views.look(
        table.room(),
        new Viewer(true, null),
        state ->
            new Brought(
                table.room(),
                table.number(),
                table.name(),
                table.people().size(),
                shown(state).size(),
                state.summary().map(Summary::text).orElse(null),
                standing(state)));
  }

  private static List<RecordedFinding> standing(RoomState state) {
    Set<Long> shown = shown(state);
    return state.getFindings().stream()
        .filter(finding -> shown.containsAll(finding.citations()))
        .filter(
            finding ->
                Stream.ofNullable(finding.minorityView())
                    .map(MinorityView::citations)
                    .allMatch(shown::containsAll))
        .toList();
  }

  private static Set<Long> shown(RoomState state) {
    return state.getStatements().stream()
        .filter(statement -> statement.is(Status.SHOWN))
        .map(Statement::sequence)
        .collect(Collectors.toSet());
  }
}
