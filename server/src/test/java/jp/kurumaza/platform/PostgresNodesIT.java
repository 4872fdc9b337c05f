package jp.kurumaza.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.kurumaza.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@Timeout(60)
@EnabledIfSystemProperty(named = "kurumaza.test.db", matches = "postgres")
class PostgresNodesIT {
  private final Map<String, String> database = TestDatabase.fresh(Path.of("target"));
  private final String url = database.get("KURUMAZA_DB_URL");
  private final String user = database.get("KURUMAZA_DB_USER");
  private final List<PostgresNodes> started = new ArrayList<>();

  @AfterEach
  void stop() {
    started.forEach(PostgresNodes::stop);
  }

  @Test
  void tellEachOtherInOrderAndThemselvesNothing() throws Exception {
    PostgresNodes one = start(true);
    BlockingQueue<String> heardByOne = heardBy(one);
    BlockingQueue<String> heardByOther = heardBy(start(true));
    for (int i = 0; i < 500; i++) {
      one.tell("word", "語 " + i);
    }
    for (int i = 0; i < 500; i++) {
      assertThat(heardByOther.poll(10, TimeUnit.SECONDS)).isEqualTo("語 " + i);
    }
    assertThat(heardByOne).isEmpty();
  }

  @Test
  void speakAgainWhenTheirLinesWereCut() throws Exception {
    PostgresNodes one = start(true);
    BlockingQueue<String> heard = heardBy(start(true));
    one.tell("word", "before");
    assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("before");
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
    }
    String after;
    do {
      one.tell("word", "after");
      after = heard.poll(100, TimeUnit.MILLISECONDS);
    } while (after == null);
    assertThat(after).isEqualTo("after");
  }

  @Test
  void aServerThatIsNotOneOfSeveralIsAloneOnItsDatabase() throws Exception {
    PostgresNodes alone = start(false);
    assertThatThrownBy(() -> start(true)).hasMessageContaining("--cluster");
    alone.stop();
    start(true);
    start(true);
    assertThatThrownBy(() -> start(false)).hasMessageContaining("--cluster");
  }

  @Test
  void severalNeedADatabaseThatTheyCanShare() {
    PostgresNodes nodes =
        new PostgresNodes(
            "jdbc:h2:mem:", Optional.empty(), Optional.empty(), true, new PlainThreads());
    assertThatThrownBy(() -> nodes.start(this)).hasMessageContaining("PostgreSQL");
  }

  @Test
  void takeTurns() throws Exception {
    PostgresNodes one = start(true);
    PostgresNodes other = start(true);
    List<String> done = new ArrayList<>();
    CountDownLatch entered = new CountDownLatch(1);
    Thread slow =
        Thread.ofVirtual()
            .start(
                () ->
                    one.inTurn(
                        () -> {
                          entered.countDown();
                          sleep();
                          done.add("first");
                        }));
    entered.await();
    other.inTurn(() -> done.add("second"));
    slow.join();
    assertThat(done).containsExactly("first", "second");
  }

  private static void sleep() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private PostgresNodes start(boolean many) throws Exception {
    PostgresNodes nodes =
        new PostgresNodes(url, Optional.of(user), Optional.empty(), many, new PlainThreads());
    nodes.start(this);
    started.add(nodes);
    return nodes;
  }

  private static BlockingQueue<String> heardBy(PostgresNodes nodes) {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    nodes.listen("word", told -> heard.add(told.text()));
    return heard;
  }
}
