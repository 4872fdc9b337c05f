package jp.kurumaza.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;

/** The prefecture and its municipalities, in the order of their codes. */
@ApplicationScoped
public class Municipalities {

  private static final String DATA = "/municipality/toyama.csv";

  private final Map<String, Municipality> byCode = new LinkedHashMap<>();

  public Municipalities() {
    lines().skip(1).map(line -> line.split(",")).forEach(this::add);
  }

  private void add(String[] cells) {
    byCode.put(cells[0], new Municipality(cells[0], cells[1], cells[2]));
  }

  private static Stream<String> lines() {
    try (InputStream data = Municipalities.class.getResourceAsStream(DATA)) {
      if (data == null) {
        throw new IllegalStateException("Missing " + DATA);
      }
      return new String(data.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Municipality> all() {
    return List.copyOf(byCode.values());
  }

  public Optional<Municipality> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * @param field JSON pointer of the code in the request
   * @throws Problem unknown-municipality
   */
  public Municipality require(String code, String field) {
    return find(code)
        .orElseThrow(() -> Problem.at(field, ProblemType.UNKNOWN_MUNICIPALITY, advice(code)));
  }

  private static String advice(String code) {
    return MunicipalityCode.isSound(code)
        ? "富山県と県内の市町村のコードから選んでください。"
        : "6けたの数字か、最後の検査数字が正しくありません。コードを確かめてください。";
  }
}
