package jp.kurumaza.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.search.store.LuceneIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {

  @TempDir Path data;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private String url() {
    return "jdbc:h2:file:" + data.resolve("kurumaza");
  }

  private int rebuild(String... arguments) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new Rebuild(Map.of("KURUMAZA_DATA", data.toString(), "KURUMAZA_DB_URL", url()), out)
        .run(arguments);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void forgetsIndexAndCursorsAndNothingElse() throws IOException, SQLException {
    Files.createDirectories(data.resolve("index"));
    Files.writeString(data.resolve("index/segments_1"), "x");
    Files.writeString(data.resolve("other"), "x");
    try (Connection connection = DriverManager.getConnection(url(), "sa", "")) {
      connection.createStatement().execute("create table some_cursor (n int)");
      connection.createStatement().execute("create table event (n int)");
      connection.createStatement().execute("insert into some_cursor values (1)");
      connection.createStatement().execute("insert into event values (1)");
    }
    assertThat(rebuild()).isZero();
    assertThat(said()).contains("next start");
    assertThat(data.resolve("index/segments_1")).doesNotExist();
    assertThat(data.resolve("other")).exists();
    assertThat(rows("some_cursor")).isZero();
    assertThat(rows("event")).isEqualTo(1);
  }

  @Test
  void refusesWhileTheDatabaseIsInUse() throws Exception {
    try (Connection server = DriverManager.getConnection(url(), "sa", "")) {
      assertThat(server.isClosed()).isFalse();
      assertThat(inAnotherProcess()).contains("is running");
    }
  }

  @Test
  void refusesWhileTheIndexIsInUse() throws Exception {
    try (LuceneIndex server = new LuceneIndex(data.resolve("index"))) {
      assertThat(server.cursor(UUID.randomUUID())).isZero();
      assertThat(inAnotherProcess()).contains("is running");
    }
  }

  @Test
  void doesNothingMoreThanItIsAsked() {
    assertThat(rebuild("everything")).isEqualTo(2);
    assertThat(said()).contains("Usage");
  }

  /** H2 shares a database within one process. */
  private String inAnotherProcess() throws IOException, InterruptedException {
    ProcessBuilder rebuild =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Rebuild.class.getName());
    rebuild.environment().put("KURUMAZA_DATA", data.toString());
    rebuild.environment().put("KURUMAZA_DB_URL", url());
    Process process = rebuild.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    return output;
  }

  private int rows(String table) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(), "sa", "");
        ResultSet count =
            connection.createStatement().executeQuery("select count(*) from " + table)) {
      count.next();
      return count.getInt(1);
    }
  }
}
