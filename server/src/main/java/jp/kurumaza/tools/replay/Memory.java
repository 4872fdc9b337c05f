package jp.kurumaza.tools.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.kurumaza.platform.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a replay remembers for the next run: its room, and the cookie of each speaker.
 *
 * @param room null until there is one
 */
record Memory(@Nullable UUID room, Map<String, String> cookies) {
  static Memory empty() {
    return new Memory(null, new TreeMap<>());
  }

  static Memory read(@Nullable Path file) throws IOException {
    return file == null || Files.notExists(file)
        ? empty()
        : Json.read(Files.readString(file), Memory.class);
  }

  Memory in(UUID other) {
    return new Memory(other, cookies);
  }

  /** Whole or not at all: a replay may end at any moment. */
  void write(@Nullable Path file) throws IOException {
    if (file != null) {
      Path whole = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(whole);
      Files.createFile(
          whole,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(whole, Json.write(this));
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
