package jp.kurumaza.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sessions, by the hash of their token. */
public interface SessionTable {
  Optional<Session> find(String tokenHash);

  List<Session> ofAccount(UUID account);

  void add(Session session);

  void change(Session session);

  void remove(String tokenHash);

  void removeExpired(Instant now);
}
