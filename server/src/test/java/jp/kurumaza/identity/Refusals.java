package jp.kurumaza.identity;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.assertj.core.api.AbstractComparableAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refusal was. */
final class Refusals {

  private Refusals() {}

  static AbstractComparableAssert<?, ProblemType> assertRefused(ThrowingCallable action) {
    Problem problem = catchThrowableOfType(Problem.class, action);
    return Assertions.assertThat(problem == null ? null : problem.type());
  }
}
