package jp.kurumaza.tools;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kurumaza.identity.Login;
import jp.kurumaza.identity.Passwords;
import jp.kurumaza.platform.Ids;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.Text;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Creates the first administrator: {@code ./kurumaza admin create LOGIN NAME}. It writes to the
 * server's database, which {@code KURUMAZA_DB_URL}, {@code …_USER} and {@code …_PASSWORD} name. The
 * embedded database has to be free: the server is stopped.
 */
public final class CreateAdministrator {

  private static final Logger migrations = Logger.getLogger("org.flywaydb");
  private static final Logger hashing = Logger.getLogger("com.password4j");
  private static final int LONGEST_NAME = 40;
  private static final String IN_USE = "90020";
  private static final String DUPLICATE = "23505";

  private final String url;
  private final String user;
  private final String password;
  private final PrintStream out;

  public CreateAdministrator(Map<String, String> environment, PrintStream out) {
    this.url =
        environment.getOrDefault("KURUMAZA_DB_URL", "jdbc:h2:file:./var/kurumaza;WRITE_DELAY=0");
    this.user = environment.getOrDefault("KURUMAZA_DB_USER", "sa");
    this.password = environment.getOrDefault("KURUMAZA_DB_PASSWORD", "");
    this.out = out;
  }

  public static void main(String[] arguments) {
    migrations.setLevel(Level.WARNING);
    hashing.setLevel(Level.WARNING);
    System.exit(new CreateAdministrator(System.getenv(), System.out).run(arguments));
  }

  /** Does it, says what it did, and returns the exit status. */
  public int run(String... arguments) {
    if (arguments.length != 2) {
      out.println("Usage: ./kurumaza admin create [--data DIR] LOGIN NAME");
      return 2;
    }
    try {
      create(
          Login.require(arguments[0]), Text.require(arguments[1], "/name", LONGEST_NAME).strip());
      return 0;
    } catch (Problem problem) {
      out.println(problem.detail());
    } catch (FlywayException | SQLException e) {
      out.println(reason(e));
    }
    return 1;
  }

  private void create(String login, String name) throws SQLException {
    Flyway.configure(CreateAdministrator.class.getClassLoader())
        .dataSource(url, user, password)
        .load()
        .migrate();
    String first = Passwords.first();
    UUID id = Ids.random();
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      connection.setAutoCommit(false);
      addAccount(connection, id, login, name, Passwords.hash(first));
      addAuditEntry(connection, id);
      connection.commit();
    }
    out.printf(
        "Created the administrator %s (%s).%nFirst password, shown only now: %s%n"
            + "Sign in at /desk and choose another one.%n",
        login, name, first);
  }

  private static void addAccount(
      Connection connection, UUID id, String login, String name, String hash) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into account (id, login, name, password_hash, roles, department, active)
            values (?, ?, ?, ?, 'administrator', null, true)
            """)) {
      insert.setObject(1, id);
      insert.setString(2, login);
      insert.setString(3, name);
      insert.setString(4, hash);
      insert.executeUpdate();
    }
  }

  private static void addAuditEntry(Connection connection, UUID account) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into audit (id, at, actor, action, target)
            values (?, ?, null, 'administrator-created', ?)
            """)) {
      insert.setObject(1, Ids.random());
      insert.setObject(2, Instant.now().atOffset(ZoneOffset.UTC));
      insert.setObject(3, account);
      insert.executeUpdate();
    }
  }

  private static String reason(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
      if (IN_USE.equals(state)) {
        return "The database is in use. Stop the server, create the administrator, start it again.";
      }
      if (DUPLICATE.equals(state)) {
        return "There is an account with this login already. Choose another one.";
      }
    }
    return "The database can't be used: " + e.getMessage();
  }
}
