package jp.kurumaza.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.platform.Config;
import jp.kurumaza.platform.Nodes;

/**
 * Fills an empty database at the start, if a demonstration is wanted. It is lived through in many
 * transactions: while it is, a file in the data folder says that it is not whole.
 */
@ApplicationScoped
public class SeedDemo {
  private static final Logger log = Logger.getLogger(SeedDemo.class.getName());

  @Inject Config config;
  @Inject Accounts accounts;
  @Inject Nodes nodes;
  @Inject SeedOrganisation organisation;
  @Inject SeedTopic topic;

  @ActivateRequestContext
  void start(
      @Observes @Priority(Interceptor.Priority.APPLICATION) @Initialized(ApplicationScoped.class)
          Object start) {
    if (!config.demo()) {
      return;
    }
    Path unfinished = config.data().resolve("demo-unfinished");
    if (Files.exists(unfinished)) {
      throw new IllegalStateException(
          "The demonstration was cut off while it was made: empty its database, remove %s and start again."
              .formatted(config.data().toAbsolutePath()));
    }
    nodes.inTurn(
        () -> {
          if (accounts.all().isEmpty()) {
            seed(unfinished);
          }
        });
  }

  private void seed(Path unfinished) {
    try {
      Files.createFile(unfinished);
      seed();
      Files.delete(unfinished);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void seed() {
    long begin = System.nanoTime();
    Staff staff = organisation.seed(DemoFiles.organisation(), DemoFiles.passwords());
    DemoFiles.topics().forEach(script -> topic.seed(script, staff));
    long milliseconds = (System.nanoTime() - begin) / 1_000_000;
    log.info("The demonstration was lived through in " + milliseconds + " ms.");
  }
}
