package jp.kurumaza.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kurumaza.platform.Json;

/** The files that the demonstration is written in. */
final class DemoFiles {
  private static final List<String> TOPICS =
      List.of("topic-overdue.json", "topic-answered.json", "topic-open.json");

  private DemoFiles() {}

  static DemoOrganisation organisation() {
    return Json.read(text("organisation.json"), DemoOrganisation.class);
  }

  static List<DemoTopic> topics() {
    return TOPICS.stream().map(file -> Json.read(text(file), DemoTopic.class)).toList();
  }

  /** By login, as accounts.txt tells those who try the demonstration. */
  static Map<String, String> passwords() {
    return text("accounts.txt")
        .lines()
        .filter(line -> line.contains("@"))
        .map(line -> line.strip().split("\\s+", 3))
        .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1]));
  }

  private static String text(String file) {
    try (InputStream content = DemoFiles.class.getResourceAsStream("/demo/" + file)) {
      if (content == null) {
        throw new IllegalStateException("Missing demo/" + file);
      }
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
