package jp.kurumaza.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContestedTest {
  private final Deque<RuntimeException> failures = new ArrayDeque<>();

  @Test
  void isDoneAgainWhereAnotherWasQuicker() {
    failures.add(new IllegalStateException(new SQLException("duplicate key", "23505")));
    assertThat(attempt()).isEqualTo("done");
  }

  @Test
  void isNotDoneASecondTimeForAnyOtherReason() {
    failures.addAll(
        List.of(
            new IllegalStateException(new SQLException("no connection", "08006")),
            new IllegalStateException("not reached")));
    assertThatThrownBy(this::attempt).hasRootCauseMessage("no connection");
    assertThat(failures).hasSize(1);
  }

  private String attempt() {
    return Contested.settle(
        () -> {
          if (!failures.isEmpty()) {
            throw failures.pop();
          }
          return "done";
        });
  }
}
