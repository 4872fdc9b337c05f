package bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** An empty PostgreSQL on loopback, until the process is ended; prints its address. */
public final class Postgres {
  private Postgres() {}

  public static void main(String[] arguments) throws Exception {
    EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
    System.out.println("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres");
    Thread.currentThread().join();
  }

  private static void close(EmbeddedPostgres postgres) {
    try {
      postgres.close();
    } catch (IOException e) {
      System.err.println(e.getMessage());
    }
  }
}
