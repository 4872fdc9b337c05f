package jp.kurumaza.municipality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All departments. */
public interface Departments {
  /** By municipality, then by name. */
  List<Department> all();

  Optional<Department> find(UUID id);

  void add(Department department);
}
