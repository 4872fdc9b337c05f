package jp.kurumaza.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.kurumaza.municipality.Department;
import jp.kurumaza.municipality.Departments;
import jp.kurumaza.municipality.Municipalities;
import jp.kurumaza.platform.Ids;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;

/** An administrator adds a department. */
@OnlyOne
public class AddDepartment {

  private static final int LONGEST_NAME = 60;

  private final Departments departments;
  private final Municipalities municipalities;
  private final Audit audit;

  @Inject
  public AddDepartment(Departments departments, Municipalities municipalities, Audit audit) {
    this.departments = departments;
    this.municipalities = municipalities;
    this.audit = audit;
  }

  /**
   * @param municipality code of the prefecture or municipality
   * @throws Problem unknown-municipality, department-taken, or what is wrong with the name
   */
  @Transactional
  public Department add(String name, String municipality) {
    String area = municipalities.require(municipality, "/municipality").code();
    Department department =
        new Department(Ids.random(), Text.require(name, "/name", LONGEST_NAME).strip(), area);
    if (departments.all().stream().anyMatch(known -> isSame(known, department))) {
      throw Problem.at("/name", ProblemType.DEPARTMENT_TAKEN, "一覧にある部署を使うか、見分けのつく名前にしてください。");
    }
    departments.add(department);
    audit.record("department-added", department.id());
    return department;
  }

  private static boolean isSame(Department known, Department other) {
    return known.municipality().equals(other.municipality()) && known.name().equals(other.name());
  }
}
