package jp.kurumaza.room;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Threads;

/** Looks every few seconds at the rooms that people are in, so that no seat stays unused. */
@OnlyOne
public class SeatWatch {
  private static final Logger LOGGER = Logger.getLogger(SeatWatch.class.getName());
  private static final int EVERY_SECONDS = 3;

  private final Presence presence;
  private final PassOnSeats seats;
  private final Clock clock;
  private final ScheduledExecutorService worker;

  @Inject
  public SeatWatch(Presence presence, PassOnSeats seats, Clock clock, Threads threads) {
    this.presence = presence;
    this.seats = seats;
    this.clock = clock;
    this.worker = threads.single("seats");
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    worker.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }

  private void look() {
    presence.here().forEach(this::look);
  }

  private void look(UUID room, Set<UUID> here) {
    try {
      seats.passOn(room, here, clock.instant());
    } catch (RuntimeException e) {
      LOGGER.log(
          Level.WARNING, "Seats of room " + room + " could not be passed on; later again", e);
    }
  }
}
