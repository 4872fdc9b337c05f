package jp.kurumaza.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.event.PersonMoved;
import jp.kurumaza.log.event.SeatsSet;
import jp.kurumaza.log.event.SummaryErased;
import jp.kurumaza.log.event.SummaryWritten;
import jp.kurumaza.log.event.Table;
import jp.kurumaza.log.event.TableEvent;
import jp.kurumaza.log.event.TablesClosed;
import jp.kurumaza.log.event.TablesOpened;
import jp.kurumaza.log.event.TablesPrepared;
import org.jspecify.annotations.Nullable;

/** Who sits, sat and will sit at which table of a room; and, of a table, who sits there. */
public final class Tables {
  private List<Table> prepared = List.of();
  private List<Table> open = List.of();
  private final List<Table> past = new ArrayList<>();
  private @Nullable List<UUID> seated;
  private @Nullable Summary summary;
  private boolean opened;

  /**
   * @param prepared the next ones, for those who run the room
   * @param open where people talk now
   * @param past where they talked, with those who sat there last
   */
  public record Arrangement(List<Table> prepared, List<Table> open, List<Table> past) {}

  void apply(long sequence, Instant at, TableEvent event) {
    switch (event) {
      case TablesPrepared e -> prepared = e.tables();
      case TablesOpened e -> open(e.tables());
      case PersonMoved e -> open = moved(open, e.participant(), e.table());
      case TablesClosed e -> end();
      case SeatsSet e -> seated = e.people();
      case SummaryWritten e -> summary = written(sequence, at, e);
      case SummaryErased e -> summary = null;
    }
  }

  private static @Nullable Summary written(long sequence, Instant at, SummaryWritten event) {
    String text = event.text();
    return text == null ? null : new Summary(sequence, event.participant(), at, text);
  }

  private void open(List<Table> tables) {
    end();
    prepared = List.of();
    open = tables;
    opened = true;
  }

  /** Everybody is back. */
  void end() {
    past.addAll(open);
    open = List.of();
  }

  /** The same phase anew leaves people where they are. */
  void startPhase(boolean another) {
    if (another) {
      end();
    }
    opened = !open.isEmpty();
  }

  static List<Table> moved(List<Table> tables, UUID participant, @Nullable UUID to) {
    return tables.stream().map(table -> moved(table, participant, to)).toList();
  }

  private static Table moved(Table table, UUID participant, @Nullable UUID to) {
    boolean there = table.room().equals(to);
    if (there && table.people().contains(participant)) {
      return table;
    }
    Stream<UUID> others = table.people().stream().filter(one -> !one.equals(participant));
    return table.with(
        Stream.concat(others, there ? Stream.of(participant) : Stream.empty()).toList());
  }

  @Nullable Arrangement arrangement() {
    return prepared.isEmpty() && open.isEmpty() && past.isEmpty()
        ? null
        : new Arrangement(prepared, open, List.copyOf(past));
  }

  @Nullable List<UUID> seated() {
    return seated;
  }

  @Nullable Summary summary() {
    return summary;
  }

  /** Whether the tables of the running phase have been opened, even if they are closed again. */
  boolean opened() {
    return opened;
  }

  public List<Table> prepared() {
    return prepared;
  }

  public List<Table> open() {
    return open;
  }

  public List<Table> past() {
    return List.copyOf(past);
  }

  public Optional<Table> find(UUID table) {
    return open.stream().filter(one -> one.room().equals(table)).findFirst();
  }

  /** Where somebody sits now. */
  public Optional<Table> of(UUID participant) {
    return open.stream().filter(one -> one.people().contains(participant)).findFirst();
  }
}
