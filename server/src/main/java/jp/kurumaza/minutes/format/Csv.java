package jp.kurumaza.minutes.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.Dependent;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kurumaza.minutes.Format;
import jp.kurumaza.minutes.Minutes;
import jp.kurumaza.minutes.Minutes.Voice;
import org.jspecify.annotations.Nullable;

/**
 * One line a voice, for spreadsheets: with a byte order mark, by which Excel knows UTF-8, and so
 * that no words of a person run as a formula (OWASP, CSV Injection).
 */
@Dependent
public class Csv implements Format {
  private static final CsvMapper MAPPER = new CsvMapper();
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String STARTS_A_FORMULA = "=+-@＝＋－＠\t\r\n";
  private static final List<String> COLUMNS =
      List.of("番号", "時刻", "あだ名", "立場", "テーマ", "返事の先", "言葉", "注");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv; charset=utf-8";
  }

  @Override
  public byte[] write(Minutes minutes) {
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    COLUMNS.forEach(schema::addColumn);
    List<List<Object>> rows = minutes.voices().stream().map(Csv::row).toList();
    try {
      String lines = MAPPER.writer(schema.build()).writeValueAsString(rows);
      return (BYTE_ORDER_MARK + lines).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Object> row(Voice voice) {
    return List.of(
        voice.number(),
        Words.time(voice.at()),
        safe(voice.name()),
        voice.leads() ? "進行" : "住民",
        safe(voice.theme()),
        voice.replyTo() == null ? "" : voice.replyTo(),
        safe(voice.text()),
        safe(voice.note()));
  }

  private static String safe(@Nullable String words) {
    return words == null
        ? ""
        : !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }
}
