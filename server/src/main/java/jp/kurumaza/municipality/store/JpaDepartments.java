package jp.kurumaza.municipality.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.municipality.Department;
import jp.kurumaza.municipality.Departments;

/** Departments by JPA. */
@ApplicationScoped
@Transactional
public class JpaDepartments implements Departments {

  @PersistenceContext EntityManager entities;

  @Override
  public List<Department> all() {
    return entities
        .createQuery(
            "select d from DepartmentRow d order by d.municipality, d.name", DepartmentRow.class)
        .getResultStream()
        .map(DepartmentRow::department)
        .toList();
  }

  @Override
  public Optional<Department> find(UUID id) {
    return Optional.ofNullable(entities.find(DepartmentRow.class, id))
        .map(DepartmentRow::department);
  }

  @Override
  public void add(Department department) {
    entities.persist(new DepartmentRow(department));
    entities.flush(); // others refer to it by id alone, which says nothing of the order
  }
}
