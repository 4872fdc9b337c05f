package jp.kurumaza.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links into rooms by invitation. */
public interface EntryLinks {
  void add(EntryLink link);

  /** Those of a room, the oldest first. */
  List<EntryLink> of(UUID room);

  Optional<EntryLink> byCode(UUID room, String codeHash);

  /** Does nothing where it was revoked before, or where the room has no such link. */
  void revoke(UUID room, UUID link, Instant at);
}
