package jp.kurumaza.identity;

import static jp.kurumaza.identity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jp.kurumaza.municipality.Department;
import jp.kurumaza.municipality.InMemoryDepartments;
import jp.kurumaza.municipality.Municipalities;
import jp.kurumaza.platform.ProblemType;
import org.junit.jupiter.api.Test;

class AddDepartmentTest {

  private final InMemoryDepartments departments = new InMemoryDepartments();
  private final InMemoryAuditTable audit = new InMemoryAuditTable();
  private final AddDepartment addDepartment =
      new AddDepartment(
          departments, new Municipalities(), new Audit(audit, new Caller(), new MovingClock()));

  @Test
  void addsIt() {
    Department added = addDepartment.add(" こども支援課 ", "160008");
    assertThat(departments.all()).containsExactly(added);
    assertThat(added.name()).isEqualTo("こども支援課");
    assertThat(audit.actions()).containsExactly("department-added");
  }

  @Test
  void municipalitiesMayHaveDepartmentsOfTheSameName() {
    addDepartment.add("子育て支援課", "162019");
    addDepartment.add("子育て支援課", "162116");
    assertRefused(() -> addDepartment.add("子育て支援課", "162116"))
        .isEqualTo(ProblemType.DEPARTMENT_TAKEN);
  }

  @Test
  void refusesAnUnknownMunicipalityAndABlankName() {
    assertRefused(() -> addDepartment.add("こども支援課", "131016"))
        .isEqualTo(ProblemType.UNKNOWN_MUNICIPALITY);
    assertRefused(() -> addDepartment.add(" ", "160008")).isEqualTo(ProblemType.BLANK_TEXT);
  }
}
