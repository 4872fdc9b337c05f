package jp.kurumaza.tools.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.kurumaza.platform.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads a transcript: QMSum's JSON (no times: an even 15 characters a second), RealPersonaChat's
 * JSON, or lines {@code {"at": seconds, "speaker": "…", "text": "…"}}.
 */
final class TranscriptFile {
  private static final double CHARACTERS_A_SECOND = 15;

  private TranscriptFile() {}

  /**
   * @throws IllegalArgumentException with the line, where the file is none of these
   */
  static List<Turn> read(Path file) throws IOException {
    String content = Files.readString(file);
    JsonNode whole = whole(content);
    if (whole != null && whole.has("meeting_transcripts")) {
      return meeting(whole.get("meeting_transcripts"));
    }
    if (whole != null && whole.has("utterances")) {
      return dialogue(whole.get("utterances"));
    }
    return lines(content);
  }

  /** The file as one JSON object; null where it is not that, or only one line of several. */
  private static @Nullable JsonNode whole(String content) {
    try {
      return Json.mapper().readTree(content);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static List<Turn> meeting(JsonNode transcripts) {
    List<Turn> turns = new ArrayList<>();
    double at = 0;
    for (JsonNode turn : transcripts) {
      String text = turn.path("content").asText();
      turns.add(new Turn(turns.size() + 1, at, turn.path("speaker").asText(), text));
      at += text.length() / CHARACTERS_A_SECOND;
    }
    return turns;
  }

  private static List<Turn> dialogue(JsonNode utterances) {
    List<Turn> turns = new ArrayList<>();
    LocalDateTime start = LocalDateTime.parse(utterances.path(0).path("timestamp").asText());
    for (JsonNode turn : utterances) {
      LocalDateTime said = LocalDateTime.parse(turn.path("timestamp").asText());
      double at = Duration.between(start, said).toMillis() / 1000.0;
      String speaker = turn.path("interlocutor_id").asText();
      turns.add(new Turn(turns.size() + 1, at, speaker, turn.path("text").asText()));
    }
    return turns;
  }

  private static List<Turn> lines(String content) {
    List<Turn> turns = new ArrayList<>();
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        turns.add(line(number, line));
      }
    }
    return turns;
  }

  private static Turn line(int number, String line) {
    try {
      JsonNode turn = Json.mapper().readTree(line);
      if (turn.path("at").isNumber()
          && turn.path("speaker").isTextual()
          && turn.path("text").isTextual()) {
        return new Turn(
            number,
            turn.get("at").asDouble(),
            turn.get("speaker").asText(),
            turn.get("text").asText());
      }
    } catch (JsonProcessingException e) {
      // told below, with the line
    }
    throw new IllegalArgumentException(
        "Line " + number + " is not {\"at\": seconds, \"speaker\": \"…\", \"text\": \"…\"}.");
  }
}
