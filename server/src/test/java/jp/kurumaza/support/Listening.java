package jp.kurumaza.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a process listens on, from Linux's /proc. */
final class Listening {
  private static final String LOOPBACK = "0100007F";
  private static final String TCP_LISTENS = "0A";
  private static final String UDP_IS_BOUND = "07";

  private Listening() {}

  /** E.g. {@code tcp 127.0.0.1:8080}; other addresses than that as /proc writes them. */
  static List<String> of(long pid) {
    Set<String> ours = sockets(pid);
    return Stream.of("tcp", "tcp6", "udp", "udp6")
        .flatMap(
            protocol ->
                lines(Path.of("/proc/" + pid + "/net/" + protocol))
                    .skip(1)
                    .map(line -> line.strip().split("\\s+"))
                    .filter(fields -> ours.contains("socket:[" + fields[9] + "]"))
                    .filter(fields -> Set.of(TCP_LISTENS, UDP_IS_BOUND).contains(fields[3]))
                    .map(fields -> protocol.substring(0, 3) + " " + readable(fields[1])))
        .toList();
  }

  private static Set<String> sockets(long pid) {
    try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      return files.map(Listening::target).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return ""; // closed meanwhile
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String readable(String place) {
    String address = place.substring(0, place.indexOf(':'));
    int port = Integer.parseInt(place.substring(place.indexOf(':') + 1), 16);
    return (address.endsWith(LOOPBACK) ? "127.0.0.1" : address) + ":" + port;
  }
}
