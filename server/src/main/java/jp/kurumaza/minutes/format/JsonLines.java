package jp.kurumaza.minutes.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurumaza.minutes.Format;
import jp.kurumaza.minutes.Minutes;
import jp.kurumaza.platform.Json;

/** One JSON object a line, for programs: the room first, then its phases, voices and the rest. */
@Dependent
public class JsonLines implements Format {
  private static final List<String> LISTS = List.of("steps", "voices", "polls", "findings");

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String mediaType() {
    return "application/jsonl; charset=utf-8";
  }

  @Override
  public byte[] write(Minutes minutes) {
    ObjectNode room = Json.mapper().valueToTree(minutes);
    room.remove(LISTS);
    return Stream.of(
            Stream.of(line("room", room)),
            lines("phase", minutes.steps()),
            lines("statement", minutes.voices()),
            lines("poll", minutes.polls()),
            lines("finding", minutes.findings()))
        .flatMap(lines -> lines)
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<String> lines(String kind, List<?> things) {
    return things.stream().map(thing -> line(kind, Json.mapper().valueToTree(thing)));
  }

  private static String line(String kind, ObjectNode thing) {
    ObjectNode line = Json.mapper().createObjectNode().put("kind", kind);
    line.setAll(thing);
    return Json.write(line) + "\n";
  }
}
