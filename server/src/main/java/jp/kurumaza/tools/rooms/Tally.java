package jp.kurumaza.tools.rooms;

import java.util.Arrays;

/** What was counted: deliveries are statements heard, however they were framed. */
final class Tally {
  private static final int NANOS_A_STEP = 10_000;
  private static final int STEPS = 3_000_000;

  private final int[] delays = new int[STEPS];
  private long delivered;
  private long duplicated;
  private long outOfOrder;

  void delivered(long nanos) {
    delivered++;
    delays[(int) Math.min(STEPS - 1, Math.max(0, nanos / NANOS_A_STEP))]++;
  }

  void duplicated() {
    duplicated++;
  }

  void outOfOrder() {
    outOfOrder++;
  }

  /** Deliveries and delays from now on; what went wrong stays counted. */
  void begin() {
    delivered = 0;
    Arrays.fill(delays, 0);
  }

  long delivered() {
    return delivered;
  }

  long wasDuplicated() {
    return duplicated;
  }

  long wasOutOfOrder() {
    return outOfOrder;
  }

  /** In milliseconds; the given share of deliveries took at most as long. */
  double quantile(double share) {
    long left = (long) Math.ceil(share * delivered);
    int step = 0;
    while (step < STEPS - 1 && left > delays[step]) {
      left -= delays[step++];
    }
    return (step + 1) * (NANOS_A_STEP / 1e6);
  }
}
