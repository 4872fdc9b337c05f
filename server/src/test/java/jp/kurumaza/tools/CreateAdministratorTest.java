package jp.kurumaza.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurumaza.identity.Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateAdministratorTest {

  @TempDir Path data;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private String url() {
    return "jdbc:h2:file:" + data.resolve("kurumaza");
  }

  private int create(String... arguments) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new CreateAdministrator(Map.of("KURUMAZA_DB_URL", url()), out).run(arguments);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void makesAnAccountWhosePasswordIsShownOnce() throws SQLException {
    assertThat(create("Kanri", "管理 太郎")).isZero();
    Matcher password = Pattern.compile("only now: (\\S+)").matcher(said());
    assertThat(password.find()).isTrue();
    try (var connection = DriverManager.getConnection(url(), "sa", "");
        ResultSet account = connection.createStatement().executeQuery("select * from account")) {
      assertThat(account.next()).isTrue();
      assertThat(account.getString("login")).isEqualTo("kanri");
      assertThat(account.getString("roles")).isEqualTo("administrator");
      assertThat(Passwords.matches(password.group(1), account.getString("password_hash"))).isTrue();
    }
  }

  @Test
  void refusesALoginThatIsTakenOrWrong() {
    create("kanri", "管理 太郎");
    assertThat(create("kanri", "管理 次郎")).isEqualTo(1);
    assertThat(said()).contains("already");
    assertThat(create("管理", "管理 三郎")).isEqualTo(1);
    assertThat(create("kanri3", " ")).isEqualTo(1);
  }

  @Test
  void saysHowItIsUsed() {
    assertThat(create("kanri")).isEqualTo(2);
    assertThat(said()).startsWith("Usage: ");
  }
}
