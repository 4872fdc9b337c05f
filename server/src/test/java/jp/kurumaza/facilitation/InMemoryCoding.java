package jp.kurumaza.facilitation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Codes in memory. */
final class InMemoryCoding implements Coding {
  private record Row(UUID room, long statement, UUID coder, Dimension dimension) {}

  private record Sheet(long statement, UUID coder) implements Comparable<Sheet> {
    @Override
    public int compareTo(Sheet other) {
      int by = Long.compare(statement, other.statement);
      return by == 0 ? coder.compareTo(other.coder) : by;
    }
  }

  private final Map<Row, Integer> rows = new HashMap<>();

  @Override
  public void put(
      UUID room, long statement, UUID coder, Dimension dimension, @Nullable Integer value) {
    rows.compute(new Row(room, statement, coder, dimension), (row, old) -> value);
  }

  @Override
  public List<Codes> of(UUID room) {
    return rows.keySet().stream()
        .filter(row -> row.room().equals(room))
        .collect(groupingBy(row -> new Sheet(row.statement(), row.coder()), TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(
            sheet ->
                new Codes(
                    sheet.getKey().statement(),
                    sheet.getKey().coder(),
                    sheet.getValue().stream().collect(toMap(Row::dimension, rows::get))))
        .toList();
  }
}
