package jp.kurumaza.tools.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptFileTest {
  @TempDir Path folder;

  @Test
  void readsMeetingsAtAnEvenPaceBlankTurnsToo() throws IOException {
    Path file =
        write(
            """
            {"topic_list": [], "meeting_transcripts": [
              {"speaker": "The Chair", "content": "123456789012345"},
              {"speaker": "A", "content": ""}, {"speaker": "B", "content": "x"}]}
            """);
    assertThat(TranscriptFile.read(file))
        .containsExactly(
            new Turn(1, 0, "The Chair", "123456789012345"),
            new Turn(2, 1, "A", ""),
            new Turn(3, 1, "B", "x"));
  }

  @Test
  void readsDialoguesWithTheirTimes() throws IOException {
    Path file =
        write(
            """
            {"utterances": [
              {"interlocutor_id": "AA", "text": "はい", "timestamp": "2022-08-06T14:51:18.360000"},
              {"interlocutor_id": "AB", "text": "ええ", "timestamp": "2022-08-06T14:51:48.860000"}]}
            """);
    assertThat(TranscriptFile.read(file))
        .containsExactly(new Turn(1, 0, "AA", "はい"), new Turn(2, 30.5, "AB", "ええ"));
  }

  @Test
  void readsLinesAndNamesTheOneThatIsWrong() throws IOException {
    String good = "{\"at\": 1.5, \"speaker\": \"花\", \"text\": \"声\"}\n";
    assertThat(TranscriptFile.read(write(good + "\n" + good)))
        .containsExactly(new Turn(1, 1.5, "花", "声"), new Turn(3, 1.5, "花", "声"));
    Path wrong = write(good + "{\"at\": \"soon\"}");
    assertThatThrownBy(() -> TranscriptFile.read(wrong)).hasMessageContaining("Line 2");
  }

  @Test
  void nicknamesAreCutAndStayApart() {
    String name = "The Chair (Hon. Anthony Rota)";
    assertThat(Speakers.nickname(name, 1)).isEqualTo("The Chair (Hon. Anth");
    assertThat(Speakers.nickname(name, 12)).isEqualTo("The Chair (Hon. A 12");
    assertThat(Speakers.nickname("花", 2)).isEqualTo("花 2");
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("transcript"), content);
  }
}
