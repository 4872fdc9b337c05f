package jp.kurumaza.tools;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lets everything that is made from the logs be made again: {@code ./kurumaza rebuild}. It deletes
 * the search index in the data folder ({@code KURUMAZA_DATA}) and empties the tables of
 * projections' cursors in the database ({@code KURUMAZA_DB_URL}, {@code …_USER}, {@code
 * …_PASSWORD}); the next start reads the logs from their beginnings. The server is stopped.
 */
public final class Rebuild {
  /** A running server holds this file of its index. */
  private static final String LOCK = "write.lock";

  private static final String CURSORS = "_cursor";
  private static final String IN_USE = "90020";
  private static final String RUNNING =
      "The server is running on this data. Stop it, rebuild, start it again.";

  private final Path index;
  private final String url;
  private final String user;
  private final String password;
  private final PrintStream out;

  public Rebuild(Map<String, String> environment, PrintStream out) {
    this.index = Path.of(environment.getOrDefault("KURUMAZA_DATA", "var")).resolve("index");
    this.url =
        environment.getOrDefault("KURUMAZA_DB_URL", "jdbc:h2:file:./var/kurumaza;WRITE_DELAY=0");
    this.user = environment.getOrDefault("KURUMAZA_DB_USER", "sa");
    this.password = environment.getOrDefault("KURUMAZA_DB_PASSWORD", "");
    this.out = out;
  }

  public static void main(String[] arguments) {
    System.exit(new Rebuild(System.getenv(), System.out).run(arguments));
  }

  /** Does it, says what it did, and returns the exit status. */
  public int run(String... arguments) {
    if (arguments.length > 0) {
      out.println("Usage: ./kurumaza rebuild [--data DIR]");
      return 2;
    }
    try {
      return rebuild();
    } catch (SQLException e) {
      out.println(
          IN_USE.equals(e.getSQLState())
              ? RUNNING
              : "The database can't be used: " + e.getMessage());
    } catch (IOException e) {
      out.println("The index can't be deleted: " + e.getMessage());
    }
    return 1;
  }

  private int rebuild() throws IOException, SQLException {
    Files.createDirectories(index);
    try (FileChannel file =
            FileChannel.open(
                index.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = file.tryLock()) {
      if (lock == null) {
        out.println(RUNNING);
        return 1;
      }
      forgetCursors();
      deleteIndex();
    }
    out.println("The index and the read models are made again at the next start.");
    return 0;
  }

  private void forgetCursors() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      for (String table : cursors(connection)) {
        statement.executeUpdate("delete from " + table);
      }
    }
  }

  private static List<String> cursors(Connection connection) throws SQLException {
    List<String> cursors = new ArrayList<>();
    try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", null)) {
      while (tables.next()) {
        String table = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
        if (table.endsWith(CURSORS)) {
          cursors.add(table);
        }
      }
    }
    return cursors;
  }

  private void deleteIndex() throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(found -> !found.endsWith(LOCK)).toList()) {
        Files.delete(file);
      }
    }
  }
}
