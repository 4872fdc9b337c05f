package jp.kurumaza.identity;

import java.util.ArrayList;
import java.util.List;

/** The audit log without a database. */
class InMemoryAuditTable implements AuditTable {

  final List<AuditEntry> rows = new ArrayList<>();

  @Override
  public void add(AuditEntry entry) {
    rows.add(entry);
  }

  @Override
  public List<AuditEntry> newest(int limit) {
    return rows.reversed().stream().limit(limit).toList();
  }

  List<String> actions() {
    return rows.stream().map(AuditEntry::action).toList();
  }
}
