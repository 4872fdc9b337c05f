package jp.kurumaza.identity;

import java.util.List;

/** The audit log at rest. */
public interface AuditTable {
  void add(AuditEntry entry);

  /** The newest first. */
  List<AuditEntry> newest(int limit);
}
