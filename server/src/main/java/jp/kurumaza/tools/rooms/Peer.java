package jp.kurumaza.tools.rooms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A program of {@code server/bench} that does nothing but pass on what it is sent. */
final class Peer implements Contender {
  static final List<String> NAMES = List.of("ws", "ws-coalescing", "socket.io", "vertx");

  private final String name;
  private final int port;
  private final Process process;

  Peer(String name, Path folder) throws IOException {
    this.name = name;
    this.port = freePort();
    List<String> command = new ArrayList<>(command(name, folder));
    command.add(String.valueOf(port));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    if (!"ready".equals(said.readLine())) {
      throw new IllegalStateException(name + " did not start");
    }
  }

  private static List<String> command(String name, Path folder) {
    return name.equals("vertx")
        ? List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            folder.resolve("java/target/classes") + ":" + folder.resolve("java/target/lib/*"),
            "bench.Vertx")
        : List.of("node", folder.resolve(name + ".mjs").toString());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public RunningProcess process() {
    return new RunningProcess(process.toHandle(), name.equals("vertx"));
  }

  @Override
  public Dialect dialect() {
    return name.equals("socket.io") ? Dialect.SOCKET_IO : Dialect.PLAIN;
  }

  @Override
  public List<Venue> rooms(Shape shape) {
    return IntStream.range(0, shape.rooms())
        .mapToObj(room -> venue("/rooms/" + room, shape.speakers()))
        .toList();
  }

  private Venue venue(String path, int speakers) {
    boolean ownPath = dialect() == Dialect.SOCKET_IO;
    return new Venue(
        ownPath ? "/socket.io/?EIO=4&transport=websocket&room=" + path : path,
        Collections.nCopies(speakers, new Door(path, "")));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
      process.getInputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
