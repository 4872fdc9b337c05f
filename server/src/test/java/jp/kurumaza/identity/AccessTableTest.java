package jp.kurumaza.identity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurumaza.support.Contract;
import org.junit.jupiter.api.Test;

/** The contract, the code and the docs name the same right for every operation. */
class AccessTableTest {

  private static final java.nio.file.Path PAGE =
      java.nio.file.Path.of("../docs/reference/access.md");
  private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
  private static final Set<Right> OVER_A_ROOM =
      EnumSet.of(
          Right.READER,
          Right.PARTICIPANT,
          Right.FACILITATOR,
          Right.SCRIBE,
          Right.CREW,
          Right.CONTACT);
  private static final Set<Right> OVER_A_TOPIC = EnumSet.of(Right.OWNER, Right.REVIEWER);

  private final Map<String, JsonNode> contract = contract();
  private final Map<String, Method> code = code();

  @Test
  void everyResourceMethodIsInTheContract() {
    assertThat(contract.keySet()).containsAll(code.keySet());
  }

  @Test
  void everyResourceMethodIsAllowedWhatTheContractSays() {
    assertThat(code)
        .allSatisfy(
            (operation, method) ->
                assertThat(right(method)).as("%s", method).isEqualTo(inContract(operation)));
  }

  @Test
  void everyOperationIsServed() {
    assertThat(code.keySet()).containsAll(contract.keySet());
  }

  @Test
  void aRightOverSomethingStandsInAPathThatNamesIt() {
    contract.forEach(
        (operation, description) -> {
          Right right = inContract(operation);
          boolean room = operation.contains("{room}");
          assertThat(!OVER_A_ROOM.contains(right) || room).as(operation).isTrue();
          assertThat(!OVER_A_TOPIC.contains(right) || room || operation.contains("{topic}"))
              .as(operation)
              .isTrue();
        });
  }

  @Test
  void thePageSaysTheSame() throws IOException {
    assertThat(Files.readString(PAGE)).as("%s should contain%n%s", PAGE, table()).contains(table());
  }

  private String table() {
    return contract.entrySet().stream()
        .map(
            operation ->
                "| `%s` | %s | %s |\n"
                    .formatted(
                        operation.getKey(),
                        operation.getValue().path("summary").asText(),
                        operation.getValue().path("x-right").asText()))
        .collect(joining("", "| operation | what it does | right |\n|---|---|---|\n", ""));
  }

  private Right inContract(String operation) {
    String right = contract.get(operation).path("x-right").asText();
    return Right.valueOf(right.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Right right(Method method) {
    return Optional.ofNullable(method.getAnnotation(Allowed.class))
        .map(Allowed::value)
        .orElse(null);
  }

  private static Map<String, JsonNode> contract() {
    Map<String, JsonNode> operations = new LinkedHashMap<>();
    Contract.document()
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            operations.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
    return operations;
  }

  private static Map<String, Method> code() {
    return classes()
        .filter(found -> found.isAnnotationPresent(Path.class))
        .flatMap(found -> Arrays.stream(found.getDeclaredMethods()))
        .filter(method -> httpMethod(method).isPresent())
        .collect(
            Collectors.toMap(
                AccessTableTest::operation,
                Function.identity(),
                AccessTableTest::refuseTwo,
                TreeMap::new));
  }

  private static Stream<Class<?>> classes() {
    try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("jp/kurumaza"))) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.replaceFirst("\\.class$", "").replace(File.separatorChar, '.'))
          .<Class<?>>map(AccessTableTest::load)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, AccessTableTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method refuseTwo(Method one, Method other) {
    throw new AssertionError(one + " and " + other + " serve the same operation");
  }

  private static String operation(Method method) {
    String path =
        "/api/"
            + method.getDeclaringClass().getAnnotation(Path.class).value()
            + "/"
            + Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value).orElse("");
    return httpMethod(method).orElseThrow()
        + " "
        + path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}")
            .replaceAll("/+", "/")
            .replaceFirst("/$", "");
  }

  private static Optional<String> httpMethod(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(HttpMethod::value)
        .findFirst();
  }
}
