package jp.kurumaza.tools;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.kurumaza.moderation.AbusiveWords;

/**
 * How well the list of abusive words agrees with people who judged sentences: a CSV with the
 * columns {@code text, Not Toxic, Hard to Say, Toxic, Very Toxic}, the last four counts of judges.
 * A sentence is positive where Toxic and Very Toxic together outnumber the others.
 */
final class ModerationBench {
  private ModerationBench() {}

  /**
   * What was measured.
   *
   * @param precision of the flagged sentences, the share that are positive; 0 if none is flagged
   * @param recall of the positive sentences, the share that are flagged; 0 if none is positive
   */
  record Figures(
      int sentences, int positive, int flagged, int right, double precision, double recall) {}

  static Figures run(Path file) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file.toFile())) {
      return figures(rows.readAll());
    }
  }

  private static Figures figures(List<Map<String, String>> rows) {
    int positive = 0;
    int flagged = 0;
    int right = 0;
    for (Map<String, String> row : rows) {
      boolean bad = isPositive(row);
      boolean flag = !AbusiveWords.inForce().in(cell(row, "text")).isEmpty();
      positive += bad ? 1 : 0;
      flagged += flag ? 1 : 0;
      right += bad && flag ? 1 : 0;
    }
    return new Figures(
        rows.size(), positive, flagged, right, share(right, flagged), share(right, positive));
  }

  private static boolean isPositive(Map<String, String> row) {
    return count(row, "Toxic") + count(row, "Very Toxic")
        > count(row, "Not Toxic") + count(row, "Hard to Say");
  }

  private static int count(Map<String, String> row, String column) {
    return Integer.parseInt(cell(row, column));
  }

  private static String cell(Map<String, String> row, String column) {
    String cell = row.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("the file has no column " + column);
    }
    return cell;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
