package jp.kurumaza.room.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.platform.Json;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Statement;
import jp.kurumaza.room.Statement.Status;
import org.jspecify.annotations.Nullable;

/** What everyone may read of a talk, one JSON object a line, texts exactly as sent. */
@Dependent
public class Transcript {
  private final RoomViews views;

  @Inject
  public Transcript(RoomViews views) {
    this.views = views;
  }

  /** A line of the transcript. */
  public record Line(
      long sequence,
      Instant at,
      UUID participant,
      @Nullable String nickname,
      @Nullable String text) {}

  String lines(UUID room) {
    List<Statement> shown =
        views.look(
            room,
            Viewer.READER,
            state ->
                state.getStatements().stream()
                    .filter(statement -> statement.is(Status.SHOWN))
                    .toList());
    Map<UUID, String> names =
        views.nicknames(room, shown.stream().map(Statement::participant).distinct().toList());
    return shown.stream()
        .map(s -> Json.write(line(s, names.get(s.participant()))) + "\n")
        .collect(joining());
  }

  private static Line line(Statement statement, @Nullable String nickname) {
    return new Line(
        statement.sequence(), statement.at(), statement.participant(), nickname, statement.text());
  }
}
