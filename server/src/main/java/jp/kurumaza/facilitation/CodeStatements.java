package jp.kurumaza.facilitation;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import jp.kurumaza.facilitation.Agreement.Pair;
import jp.kurumaza.facilitation.Coding.Codes;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.Statement;
import jp.kurumaza.room.Statement.Status;
import org.jspecify.annotations.Nullable;

/** Those who ran a talk code the quality of its discourse, each on their own. */
@Dependent
public class CodeStatements {
  private static final int CODED_TWICE = 10;

  private final RoomLog log;
  private final Coding coding;

  @Inject
  public CodeStatements(RoomLog log, Coding coding) {
    this.log = log;
    this.coding = coding;
  }

  /**
   * What one coder may know.
   *
   * @param sample the statements that two people shall code: one in ten
   * @param mine what they coded themselves; the others' codes they never see
   */
  public record Sheet(List<Long> sample, List<Code> mine, List<Agreed> agreement) {}

  /** What somebody chose for a statement. */
  public record Code(long statement, Dimension dimension, int value) {}

  /**
   * How far two coders agree on a dimension.
   *
   * @param statements how many both have coded
   * @param kappa Cohen's; null where it has no value
   */
  public record Agreed(Dimension dimension, int statements, @Nullable Double kappa) {}

  public Sheet sheet(UUID room, UUID coder) {
    List<Codes> all = coding.of(room);
    Collection<List<Codes>> twice =
        all.stream().collect(groupingBy(Codes::statement)).values().stream()
            .filter(codes -> codes.size() > 1)
            .toList();
    return new Sheet(
        log.read(room, state -> sample(room, state.all())),
        all.stream()
            .filter(codes -> codes.coder().equals(coder))
            .flatMap(CodeStatements::single)
            .toList(),
        Arrays.stream(Dimension.values()).map(dimension -> agreed(dimension, twice)).toList());
  }

  /**
   * @param value null takes the code back
   * @throws Problem not-found, unless everyone may read such a statement of a resident;
   *     invalid-value
   */
  public void code(
      UUID room, long statement, UUID coder, Dimension dimension, @Nullable Integer value) {
    if (value != null && !dimension.takes(value)) {
      throw Problem.at("/value", ProblemType.INVALID_VALUE, "この見方にない値です。");
    }
    boolean coded = log.read(room, state -> isCoded(state.all(), state.shown(statement)));
    if (!coded) {
      throw new Problem(ProblemType.NOT_FOUND, "進行する人の声は、見ません。");
    }
    coding.put(room, statement, coder, dimension, value);
  }

  /** The same ones for everybody, without a pattern that anybody could choose. */
  private static List<Long> sample(UUID room, RoomState state) {
    List<Long> all =
        state.getStatements().stream()
            .filter(statement -> isCoded(state, statement))
            .map(Statement::sequence)
            .toList();
    return all.stream()
        .sorted(Comparator.comparingLong(sequence -> draw(room, sequence)))
        .limit((all.size() + CODED_TWICE - 1) / CODED_TWICE)
        .sorted()
        .toList();
  }

  private static long draw(UUID room, long sequence) {
    CRC32 sum = new CRC32();
    sum.update((room + "/" + sequence).getBytes(StandardCharsets.US_ASCII));
    return sum.getValue();
  }

  private static boolean isCoded(RoomState state, Statement statement) {
    return statement.is(Status.SHOWN) && state.role(statement.participant()) == Role.RESIDENT;
  }

  private static Agreed agreed(Dimension dimension, Collection<List<Codes>> twice) {
    List<Pair> pairs =
        twice.stream()
            .map(codes -> codes.stream().flatMap(c -> value(c, dimension).stream()).toList())
            .filter(values -> values.size() > 1)
            .map(values -> new Pair(values.get(0), values.get(1)))
            .toList();
    OptionalDouble kappa = Agreement.kappa(pairs);
    return new Agreed(dimension, pairs.size(), kappa.isPresent() ? kappa.getAsDouble() : null);
  }

  private static Stream<Code> single(Codes codes) {
    return codes.values().entrySet().stream()
        .map(code -> new Code(codes.statement(), code.getKey(), code.getValue()));
  }

  private static List<Integer> value(Codes codes, Dimension dimension) {
    Integer value = codes.values().get(dimension);
    return value == null ? List.of() : List.of(value);
  }
}
