package jp.kurumaza.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged server as a process of its own on a free loopback port, to be ended at will. */
public final class ServerProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private static final Pattern PAYARA_IS_UP = Pattern.compile("ready in [\\d,]+ \\(ms\\)");

  private final Process process;
  private final int port;
  private final Path output;

  private ServerProcess(Process process, int port, Path output) {
    this.process = process;
    this.port = port;
    this.output = output;
  }

  /**
   * Starts a server and waits until it is ready.
   *
   * @param data its folder: database (H2), index and output
   * @param environment {@code KURUMAZA_…} settings, usually those of {@link TestDatabase#fresh}
   */
  public static ServerProcess start(Path data, Map<String, String> environment) {
    int port = freePort();
    Path output = data.resolve("server-" + port + ".log");
    try {
      Files.createDirectories(data.resolve("tmp"));
      ProcessBuilder builder =
          new ProcessBuilder(command(port, data))
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.environment().put("KURUMAZA_DATA", data.toString());
      builder.environment().putAll(environment);
      ServerProcess server = new ServerProcess(builder.start(), port, output);
      Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
      server.awaitReady();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return port;
  }

  /** What it listens on, as {@link Listening#of} says it. */
  public List<String> listening() {
    return Listening.of(process.pid());
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** What the server has printed so far. */
  public String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as a power cut would: SIGKILL, without a chance to write anything. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /** Asks it to end, and waits. */
  @Override
  public void close() {
    process.destroy();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitReady() {
    Instant end = Instant.now().plus(PATIENCE);
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!isReady(client)) {
        if (!process.isAlive() || hasFailed(client) || Instant.now().isAfter(end)) {
          kill();
          throw new IllegalStateException("The server did not become ready:\n" + output());
        }
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private boolean isReady(HttpClient client) throws InterruptedException {
    HttpResponse<String> answer = health(client);
    return answer != null && answer.statusCode() == 200 && answer.body().contains("migrated");
  }

  /** A failed deployment leaves Payara up, without our health checks. */
  private boolean hasFailed(HttpClient client) throws InterruptedException {
    boolean up = PAYARA_IS_UP.matcher(output()).find();
    HttpResponse<String> answer = health(client);
    return up && answer != null && !answer.body().contains("migrated");
  }

  private HttpResponse<String> health(HttpClient client) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve("/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      return null;
    }
  }

  private static List<String> command(int port, Path data) throws IOException {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g",
        "-XX:TieredStopAtLevel=1",
        "-Djava.io.tmpdir=" + data.resolve("tmp"),
        "-jar",
        TARGET.resolve("payara/payara-micro.jar").toString(),
        "--deploy",
        TARGET.resolve("ROOT.war").toString(),
        "--contextroot",
        "/",
        "--port",
        String.valueOf(port),
        "--nohazelcast",
        "--prebootcommandfile",
        preboot(data).toString());
  }

  static Path preboot(Path data) throws IOException {
    String commands = Files.readString(Path.of("src/main/payara/preboot.txt"));
    return Files.writeString(
        data.resolve("preboot.txt"), commands.replace("@listen@", "127.0.0.1"));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
