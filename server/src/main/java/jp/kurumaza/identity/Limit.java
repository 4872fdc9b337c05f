package jp.kurumaza.identity;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.kurumaza.platform.Problem;

/** So many times in a period for each key, refilled evenly. Counted on each node for itself. */
final class Limit {

  private static final int MANY = 10_000;

  private final int most;
  private final Duration period;
  private final TimeMeter time;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  Limit(int most, Duration period, TimeMeter time) {
    this.most = most;
    this.period = period;
    this.time = time;
  }

  /**
   * @throws Problem too-many-requests, with how long to wait
   */
  void take(String key) {
    ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw Problem.tooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  void giveBack(String key) {
    bucket(key).addTokens(1);
  }

  private Bucket bucket(String key) {
    if (buckets.size() > MANY) {
      buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= most);
    }
    return buckets.computeIfAbsent(key, ignored -> full());
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
        .withCustomTimePrecision(time)
        .build();
  }
}
