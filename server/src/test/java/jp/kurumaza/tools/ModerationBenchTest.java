package jp.kurumaza.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModerationBenchTest {
  @TempDir Path folder;

  @Test
  void countsWhatIsFlaggedAgainstWhatPeopleJudged() throws IOException {
    Path file =
        write(
            """
            id,text,Not Toxic,Hard to Say,Toxic,Very Toxic
            1,"この、ばか",0,1,1,1
            2,見えないふりをするな,0,0,3,0
            3,馬鹿と書いてある看板,3,0,0,0
            4,ありがとう,3,0,0,0
            5,判断が分かれる,1,1,1,1
            """);
    assertThat(ModerationBench.run(file))
        .isEqualTo(new ModerationBench.Figures(5, 2, 2, 1, 0.5, 0.5));
  }

  @Test
  void saysWhichColumnIsMissing() throws IOException {
    Path file = write("text,Toxic\nあ,1\n");
    assertThatThrownBy(() -> ModerationBench.run(file)).hasMessageContaining("Very Toxic");
  }

  private Path write(String csv) throws IOException {
    return Files.writeString(folder.resolve("judged.csv"), csv);
  }
}
