package jp.kurumaza.platform;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Threads that know no application and end with the test. */
public final class PlainThreads extends Threads {
  @Override
  public ScheduledExecutorService single(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        work -> Thread.ofPlatform().daemon().unstarted(work));
  }
}
