package jp.kurumaza.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The database of this run: H2, or with {@code -Dkurumaza.test.db=postgres} a real PostgreSQL. */
public final class TestDatabase {

  private static final AtomicInteger count = new AtomicInteger();

  private TestDatabase() {}

  /** The environment that gives a server an empty database. */
  public static Map<String, String> fresh(Path folder) {
    return isPostgres()
        ? postgres()
        : Map.of("KURUMAZA_DB_URL", "jdbc:h2:file:" + folder + "/kurumaza;WRITE_DELAY=0");
  }

  public static boolean isPostgres() {
    return System.getProperty("kurumaza.test.db", "h2").equals("postgres");
  }

  private static Map<String, String> postgres() {
    String name = "kurumaza" + count.incrementAndGet();
    try (var connection = Running.POSTGRES.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return Map.of(
        "KURUMAZA_DB_CLASS",
        "org.postgresql.ds.PGSimpleDataSource",
        "KURUMAZA_DB_URL",
        "jdbc:postgresql://127.0.0.1:" + Running.POSTGRES.getPort() + "/" + name,
        "KURUMAZA_DB_USER",
        "postgres");
  }

  /** One PostgreSQL a run, started when it is first asked for; it ends with the run. */
  private static final class Running {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
