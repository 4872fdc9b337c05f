package jp.kurumaza.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The client's name for one command.
 *
 * @param hash SHA-256 (hex) of the command; the same key with another hash is refused
 */
public record CommandKey(UUID key, String hash) {
  public static CommandKey of(UUID key, String command) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(command.getBytes(StandardCharsets.UTF_8));
      return new CommandKey(key, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
