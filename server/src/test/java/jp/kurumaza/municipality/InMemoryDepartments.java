package jp.kurumaza.municipality;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Departments without a database. */
public class InMemoryDepartments implements Departments {

  private final Map<UUID, Department> rows = new LinkedHashMap<>();

  @Override
  public List<Department> all() {
    return rows.values().stream()
        .sorted(Comparator.comparing(Department::municipality).thenComparing(Department::name))
        .toList();
  }

  @Override
  public Optional<Department> find(UUID id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public void add(Department department) {
    rows.put(department.id(), department);
  }
}
