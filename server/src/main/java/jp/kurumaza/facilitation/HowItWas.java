package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.room.CheckOut;
import jp.kurumaza.room.CheckOuts;
import org.jspecify.annotations.Nullable;

/** What people said about a talk at its end, so that nobody can be told from it. */
@Dependent
public class HowItWas {
  /** With fewer answers, a distribution would tell who answered what. */
  static final int FEWEST_SHOWN = 5;

  private static final int STEPS = 4;

  private final CheckOuts checkOuts;

  @Inject
  public HowItWas(CheckOuts checkOuts) {
    this.checkOuts = checkOuts;
  }

  /**
   * Everybody's answers together.
   *
   * @param words what they wrote, by its first characters: not in the order of people or time
   */
  public record Together(int people, Scale safe, Scale heard, Scale learnt, List<String> words) {}

  /**
   * The answers to one question.
   *
   * @param counts how many chose 1, 2, 3 and 4; null with fewer than 5 answers
   */
  public record Scale(int answers, @Nullable List<Integer> counts) {}

  /**
   * @param part of who asks: what people wrote is for those who run the room
   */
  public Together of(UUID room, Part part) {
    List<CheckOut> all = checkOuts.of(room);
    return new Together(
        all.size(),
        scale(all, CheckOut::safe),
        scale(all, CheckOut::heard),
        scale(all, CheckOut::learnt),
        part.runs()
            ? all.stream().map(CheckOut::words).filter(Objects::nonNull).sorted().toList()
            : List.of());
  }

  private static Scale scale(List<CheckOut> all, Function<CheckOut, @Nullable Integer> question) {
    List<Integer> given = all.stream().map(question).filter(Objects::nonNull).toList();
    return new Scale(given.size(), given.size() < FEWEST_SHOWN ? null : counts(given));
  }

  private static List<Integer> counts(List<Integer> given) {
    return IntStream.rangeClosed(1, STEPS)
        .mapToObj(step -> (int) given.stream().filter(value -> value == step).count())
        .toList();
  }
}
