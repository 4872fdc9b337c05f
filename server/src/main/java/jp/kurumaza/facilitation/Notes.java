package jp.kurumaza.facilitation;

import java.util.Optional;
import java.util.UUID;

/** What somebody who ran a talk writes down for themselves. */
public interface Notes {
  Optional<String> find(UUID room, UUID account);

  /** Nothing is kept where the text is empty. */
  void keep(UUID room, UUID account, String text);
}
