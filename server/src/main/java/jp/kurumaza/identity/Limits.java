package jp.kurumaza.identity;

import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.kurumaza.platform.OnlyOne;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How often one may try. First by session, then generously by address: a community centre's Wi-Fi
 * is one address.
 */
@OnlyOne
public class Limits {

  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static final int LONGEST_KEY = 100;

  private final Limit attempts;
  private final Limit attemptsFromAddress;
  private final Limit commands;
  private final Limit commandsFromAddress;

  @Inject
  public Limits(
      @ConfigProperty(name = "kurumaza.limit.attempts", defaultValue = "5") int attempts,
      @ConfigProperty(name = "kurumaza.limit.attempts-address", defaultValue = "100")
          int attemptsFromAddress,
      @ConfigProperty(name = "kurumaza.limit.commands", defaultValue = "60") int commands,
      @ConfigProperty(name = "kurumaza.limit.commands-address", defaultValue = "1200")
          int commandsFromAddress) {
    this(
        new Limit(attempts, QUARTER, TimeMeter.SYSTEM_NANOTIME),
        new Limit(attemptsFromAddress, QUARTER, TimeMeter.SYSTEM_NANOTIME),
        new Limit(commands, MINUTE, TimeMeter.SYSTEM_NANOTIME),
        new Limit(commandsFromAddress, MINUTE, TimeMeter.SYSTEM_NANOTIME));
  }

  Limits(Limit attempts, Limit attemptsFromAddress, Limit commands, Limit commandsFromAddress) {
    this.attempts = attempts;
    this.attemptsFromAddress = attemptsFromAddress;
    this.commands = commands;
    this.commandsFromAddress = commandsFromAddress;
  }

  /**
   * Where somebody comes from.
   *
   * @param session token of a known session; null for a device not known yet
   */
  public record Origin(@Nullable String session, String address) {}

  /** An attempt that was counted. */
  public interface Attempt {
    /** It was right, and so counts for nothing. */
    void succeeded();
  }

  /**
   * Counts an attempt to sign in; 5 in 15 minutes for each login and device, and 100 from an
   * address.
   *
   * @throws jp.kurumaza.platform.Problem too-many-requests
   */
  public Attempt signIn(String login, Origin origin) {
    String known = login.substring(0, Math.min(login.length(), LONGEST_KEY));
    String device = origin.session() == null ? origin.address() : origin.session();
    return attempt("sign-in " + device + " " + known, origin.address());
  }

  /**
   * Counts an attempt to redeem a recovery code; 5 in 15 minutes for each session, and 100 from an
   * address.
   *
   * @throws jp.kurumaza.platform.Problem too-many-requests
   */
  public Attempt recovery(Origin origin) {
    return attempt(
        origin.session() == null ? null : "recovery " + origin.session(), origin.address());
  }

  private Attempt attempt(@Nullable String key, String address) {
    if (key != null) {
      attempts.take(key);
    }
    attemptsFromAddress.take(address);
    return () -> {
      if (key != null) {
        attempts.giveBack(key);
      }
      attemptsFromAddress.giveBack(address);
    };
  }

  /**
   * Counts a command; 60 in a minute for each session, and 1,200 from an address.
   *
   * @throws jp.kurumaza.platform.Problem too-many-requests
   */
  public void command(Origin origin) {
    if (origin.session() != null) {
      commands.take(origin.session());
    }
    commandsFromAddress.take(origin.address());
  }
}
