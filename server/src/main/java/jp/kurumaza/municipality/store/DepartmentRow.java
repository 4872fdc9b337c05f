package jp.kurumaza.municipality.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.kurumaza.municipality.Department;
import org.jspecify.annotations.NullUnmarked;

/** A department as it is stored. */
@Entity
@Table(name = "department")
@NullUnmarked
class DepartmentRow {

  @Id UUID id;
  String name;
  String municipality;

  protected DepartmentRow() {}

  DepartmentRow(Department department) {
    id = department.id();
    name = department.name();
    municipality = department.municipality();
  }

  Department department() {
    return new Department(id, name, municipality);
  }
}
