package jp.kurumaza.outcome;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.room.Statement;
import org.jspecify.annotations.Nullable;

/** Statements as everyone may see them at one moment. */
public final class Words {
  private final Map<UUID, Map<Long, Statement>> rooms;

  public Words(Map<UUID, Map<Long, Statement>> rooms) {
    this.rooms = rooms;
  }

  /** Empty if it was never shown. */
  public Optional<Statement> statement(UUID room, long sequence) {
    return Optional.ofNullable(rooms.getOrDefault(room, Map.of()).get(sequence));
  }

  /** Null where the words may not be seen (any more). */
  public @Nullable String text(UUID room, long sequence) {
    return statement(room, sequence).map(Statement::text).orElse(null);
  }

  /** What stands for the words without saying them; null where they may not be seen. */
  @Nullable String stamp(UUID room, long sequence) {
    String text = text(room, sequence);
    return text == null ? null : hash(text);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
