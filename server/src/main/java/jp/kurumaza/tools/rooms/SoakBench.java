package jp.kurumaza.tools.rooms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * 20 rooms with 50 people who talk for a while, and some who stop reading: is anything lost, and
 * does the memory grow?
 */
public final class SoakBench {
  private static final Shape SHAPE = new Shape(20, 50);
  private static final int SECONDS_A_MINUTE = 60;
  private static final double MEGABYTE = 1e6;

  private final Options options;

  /**
   * @param heapMb used after a collection, minute by minute
   * @param growthMb from the end of the first third, which warms up, until the last minute
   * @param closed connections that the server ended
   */
  public record Figures(
      int minutes,
      int rooms,
      int people,
      int stalled,
      long statements,
      long deliveries,
      long lost,
      long duplicated,
      long outOfOrder,
      int closed,
      double p50Ms,
      double p99Ms,
      List<Double> heapMb,
      double growthMb) {}

  public SoakBench(Deque<String> arguments) {
    options = Options.read(arguments);
  }

  public Figures run() throws IOException, InterruptedException {
    Ours ours = Ours.running(options);
    Tally tally = new Tally();
    List<Double> heap = new ArrayList<>();
    try (Crowd crowd = new Crowd(ours)) {
      for (Venue room : ours.rooms(SHAPE)) {
        crowd.enter(room, SHAPE.people(), tally);
        crowd.stall(room, options.stalled(), new Tally());
      }
      for (int minute = 0; minute < options.minutes(); minute++) {
        crowd.paced(SECONDS_A_MINUTE, options.pace());
        heap.add(Math.round(ours.process().bytes() / MEGABYTE * 10) / 10.0);
      }
      long lost = crowd.settle();
      return new Figures(
          options.minutes(),
          SHAPE.rooms(),
          SHAPE.people(),
          options.stalled(),
          crowd.said(),
          tally.delivered(),
          lost,
          tally.wasDuplicated(),
          tally.wasOutOfOrder(),
          crowd.closed(),
          tally.quantile(0.5),
          tally.quantile(0.99),
          heap,
          heap.getLast() - heap.get(heap.size() / 3));
    }
  }
}
