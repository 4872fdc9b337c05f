package jp.kurumaza.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;

/** One connection to PostgreSQL, by which nodes hear, tell, and keep out of each other's way. */
final class PostgresLine implements AutoCloseable {
  private static final String CHANNEL = "kurumaza";

  /** Of our advisory locks, beside those of others in the same database. */
  private static final int LOCKS = 0x6b75_7275;

  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final int DATABASE_IN_USE = 1;
  private static final int TURN = 2;
  private static final int SECONDS_TO_ANSWER = 5;
  private static final int SECONDS_UNTIL_BROKEN = 30;

  private final Connection connection;

  private PostgresLine(Connection connection) {
    this.connection = connection;
  }

  static PostgresLine open(DatabaseAddress address) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(address.url());
    source.setTcpKeepAlive(true);
    source.setConnectTimeout(SECONDS_TO_ANSWER);
    source.setSocketTimeout(SECONDS_UNTIL_BROKEN);
    PostgresLine line = new PostgresLine(source.getConnection(address.user(), address.password()));
    line.run("set synchronous_commit to off"); // what is told need not survive a power cut
    return line;
  }

  /** False if another server uses the database, and it or this one wants to be alone. */
  boolean enter(boolean alone) throws SQLException {
    run("set lock_timeout = '2s'"); // one that was killed may take a moment to be gone
    try {
      lock(alone ? "pg_advisory_lock" : "pg_advisory_lock_shared", DATABASE_IN_USE);
      return true;
    } catch (SQLException e) {
      if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  /** Waits until no other line has the turn; it ends with the line. */
  void takeTurn() throws SQLException {
    connection.setNetworkTimeout(Runnable::run, 0);
    lock("pg_advisory_lock", TURN);
  }

  void listen() throws SQLException {
    run("listen " + CHANNEL);
  }

  /** What was told, or nothing after that time. */
  List<String> hear(Duration patience) throws SQLException {
    PGNotification[] told =
        connection.unwrap(PGConnection.class).getNotifications((int) patience.toMillis());
    return told == null
        ? List.of()
        : Arrays.stream(told).map(PGNotification::getParameter).toList();
  }

  void tell(Collection<String> words) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select pg_notify('" + CHANNEL + "', told) from unnest(?) as told")) {
      query.setArray(1, connection.createArrayOf("text", words.toArray()));
      query.execute();
    }
  }

  /**
   * @throws SQLException where the line is broken
   */
  void check() throws SQLException {
    if (!connection.isValid(SECONDS_TO_ANSWER)) {
      throw new SQLException("The line to the database is broken");
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void lock(String how, int what) throws SQLException {
    run("select " + how + "(" + LOCKS + ", " + what + ")");
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
