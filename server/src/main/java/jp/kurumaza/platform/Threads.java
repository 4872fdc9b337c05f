package jp.kurumaza.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Threads that know the application, so that transactions and data sources work on them. */
@Dependent
public class Threads {
  @Resource ManagedThreadFactory factory;

  /** One thread of its own, whose owner shuts it down. */
  public ScheduledExecutorService single(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        work -> {
          Thread thread = factory.newThread(work);
          thread.setName("kurumaza-" + name);
          return thread;
        });
  }
}
