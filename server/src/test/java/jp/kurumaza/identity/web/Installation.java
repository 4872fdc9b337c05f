package jp.kurumaza.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kurumaza.support.Answer;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ServerProcess;
import jp.kurumaza.support.TestDatabase;
import jp.kurumaza.tools.CreateAdministrator;

/**
 * A server without demonstration data, behind a proxy that it trusts, started once a run; its
 * command made an administrator.
 */
final class Installation {

  private static final class Started {
    static final Installation ONE = install();
  }

  private final ServerProcess server;
  private final String password;

  private Installation(ServerProcess server, String password) {
    this.server = server;
    this.password = password;
  }

  static Installation one() {
    return Started.ONE;
  }

  private static Installation install() {
    try {
      Path data = Files.createTempDirectory("kurumaza-test");
      Map<String, String> environment = new HashMap<>(TestDatabase.fresh(data));
      environment.put("KURUMAZA_DEMO", "false");
      environment.put("KURUMAZA_TRUST_PROXY", "true");
      String password = createAdministrator(environment);
      return new Installation(ServerProcess.start(data, environment), password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String createAdministrator(Map<String, String> environment) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    assertThat(new CreateAdministrator(environment, out).run("kanri", "管理 太郎")).isZero();
    Matcher password =
        Pattern.compile("only now: (\\S+)").matcher(said.toString(StandardCharsets.UTF_8));
    assertThat(password.find()).isTrue();
    return password.group(1);
  }

  FrontDoor visitor() {
    return new FrontDoor(server.address());
  }

  Answer signInAsAdministrator(FrontDoor visitor) {
    return signIn(visitor, "kanri", password).expect(200);
  }

  static Answer signIn(FrontDoor visitor, String login, String password) {
    return visitor.post("/api/session", Map.of("login", login, "password", password));
  }

  /** The new account and its first password. */
  static JsonNode add(FrontDoor admin, String login, String department, String... roles) {
    Map<String, Object> account = new HashMap<>();
    account.put("login", login);
    account.put("name", login + "さん");
    account.put("roles", Arrays.asList(roles));
    account.put("department", department);
    return admin.post("/api/accounts", account).expect(201).json();
  }

  /** The new department's id. */
  static String department(FrontDoor admin, String name) {
    return admin
        .post("/api/departments", Map.of("name", name, "municipality", "160008"))
        .expect(201)
        .json()
        .path("id")
        .asText();
  }
}
