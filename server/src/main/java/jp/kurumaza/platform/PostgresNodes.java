package jp.kurumaza.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Nodes by PostgreSQL's LISTEN and NOTIFY: no port but the database's. Two lines, one to hear and
 * one to tell; each is made anew when it breaks. A server that was not started as one of several
 * keeps others off its database.
 */
@OnlyOne
public class PostgresNodes implements Nodes {
  private static final Logger LOGGER = Logger.getLogger(PostgresNodes.class.getName());
  private static final Duration QUIET = Duration.ofSeconds(10);
  private static final int LONGEST_TEXT = 7_000;
  private static final int MOST_UNTOLD = 10_000;
  private static final int MOST_AT_ONCE = 200;

  private final DatabaseAddress database;
  private final boolean many;
  private final ScheduledExecutorService hearing;
  private final ScheduledExecutorService telling;
  private final String self = Ids.random().toString();
  private final Map<String, Consumer<Told>> listeners = new ConcurrentHashMap<>();
  private final BlockingQueue<String> untold = new LinkedBlockingQueue<>(MOST_UNTOLD);
  private volatile @Nullable PostgresLine ear;
  private @Nullable PostgresLine mouth;

  @Inject
  public PostgresNodes(
      @ConfigProperty(name = "kurumaza.db.url", defaultValue = "jdbc:h2:") String url,
      @ConfigProperty(name = "kurumaza.db.user") Optional<String> user,
      @ConfigProperty(name = "kurumaza.db.password") Optional<String> password,
      @ConfigProperty(name = "kurumaza.cluster", defaultValue = "false") boolean many,
      Threads threads) {
    this.database = new DatabaseAddress(url, user.orElse("sa"), password.orElse(""));
    this.many = many;
    this.hearing = threads.single("nodes-hear");
    this.telling = threads.single("nodes-tell");
  }

  void start(
      @Observes
          @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1)
          @Initialized(ApplicationScoped.class)
          Object start)
      throws SQLException {
    if (many && !database.isPostgres()) {
      throw new IllegalStateException(
          "Several nodes share a PostgreSQL: set KURUMAZA_DB_URL, or leave out --cluster.");
    }
    if (database.isPostgres()) {
      ear = enter();
      hearing.scheduleWithFixedDelay(this::hear, 0, 1, TimeUnit.SECONDS);
    }
    if (many) {
      telling.scheduleWithFixedDelay(this::tell, 0, 1, TimeUnit.SECONDS);
    }
  }

  @PreDestroy
  void stop() {
    hearing.shutdownNow();
    telling.shutdownNow();
    close(ear);
    close(mouth);
  }

  @Override
  public boolean alone() {
    return !many;
  }

  @Override
  public void tell(String subject, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("Too long to tell other nodes: " + subject);
    }
    if (many && !untold.offer(self + " " + subject + " " + text)) {
      untold.clear(); // the line has been broken for long; nothing of it is news any more
    }
  }

  @Override
  public void listen(String subject, Consumer<Told> listener) {
    listeners.put(subject, listener);
  }

  @Override
  public void inTurn(Runnable work) {
    if (!many) {
      work.run();
      return;
    }
    try (PostgresLine line = PostgresLine.open(database)) {
      line.takeTurn();
      work.run();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private PostgresLine enter() throws SQLException {
    PostgresLine line = PostgresLine.open(database);
    if (!line.enter(!many)) {
      line.close();
      throw new IllegalStateException(
          "Another server uses this database: start each of them with --cluster, or choose another KURUMAZA_DB_URL.");
    }
    if (many) {
      line.listen();
    }
    return line;
  }

  /** Hears until the line breaks. */
  private void hear() {
    try {
      PostgresLine line = ear == null ? enter() : ear;
      ear = line;
      while (!Thread.interrupted()) {
        List<String> told = line.hear(QUIET);
        told.forEach(this::hear);
        if (told.isEmpty()) {
          line.check();
        }
      }
    } catch (SQLException | RuntimeException e) {
      broken("hear", e);
      close(ear);
      ear = null;
    }
  }

  private void hear(String told) {
    try {
      String[] words = told.split(" ", 3);
      Consumer<Told> listener = listeners.get(words[1]);
      if (listener != null && !words[0].equals(self)) {
        listener.accept(new Told(words[0], words[2]));
      }
    } catch (RuntimeException e) {
      LOGGER.log(Level.WARNING, "What another node told was of no use", e);
    }
  }

  /** Tells until the line breaks; all that piled up goes at once. */
  private void tell() {
    try {
      PostgresLine line = PostgresLine.open(database);
      mouth = line;
      while (!Thread.interrupted()) {
        List<String> words = new ArrayList<>();
        words.add(untold.take());
        untold.drainTo(words, MOST_AT_ONCE);
        line.tell(words);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException | RuntimeException e) {
      broken("tell", e);
      close(mouth);
    }
  }

  private void broken(String what, Exception e) {
    if (!hearing.isShutdown()) {
      LOGGER.log(Level.WARNING, "Can't " + what + " other nodes; trying again in a second", e);
    }
  }

  private static void close(@Nullable PostgresLine line) {
    try {
      if (line != null) {
        line.close();
      }
    } catch (SQLException e) {
      LOGGER.log(Level.FINE, "A line did not close", e);
    }
  }
}
