package jp.kurumaza.identity;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sessions without a database. */
class InMemorySessionTable implements SessionTable {

  final Map<String, Session> rows = new LinkedHashMap<>();

  @Override
  public Optional<Session> find(String tokenHash) {
    return Optional.ofNullable(rows.get(tokenHash));
  }

  @Override
  public List<Session> ofAccount(UUID account) {
    return rows.values().stream().filter(session -> account.equals(session.account())).toList();
  }

  @Override
  public void add(Session session) {
    rows.put(session.tokenHash(), session);
  }

  @Override
  public void change(Session session) {
    rows.replace(session.tokenHash(), session);
  }

  @Override
  public void remove(String tokenHash) {
    rows.remove(tokenHash);
  }

  @Override
  public void removeExpired(Instant now) {
    rows.values().removeIf(session -> !session.expiresAt().isAfter(now));
  }
}
