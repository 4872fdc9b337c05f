package jp.kurumaza.tools.rooms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process of the machine uses.
 *
 * @param java whether it is a Java machine, whose memory counts after a collection
 */
record RunningProcess(ProcessHandle handle, boolean java) {
  private static final Pattern USED = Pattern.compile("used (\\d+)([KM])");

  double cpuSeconds() {
    return handle.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
  }

  /** Java: used heap after a collection; others: resident memory. */
  long bytes() throws IOException, InterruptedException {
    if (java) {
      jcmd("GC.run");
      Matcher used = USED.matcher(jcmd("GC.heap_info"));
      return used.find()
          ? Long.parseLong(used.group(1)) << (used.group(2).equals("K") ? 10 : 20)
          : 0;
    }
    return Arrays.stream(Files.readString(Path.of("/proc/" + handle.pid() + "/status")).split("\n"))
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .sum();
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(handle.pid()),
                command)
            .redirectErrorStream(true)
            .start();
    String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    return said;
  }
}
