package jp.kurumaza.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.identity.SecretCode;
import jp.kurumaza.platform.Ids;
import jp.kurumaza.platform.Text;
import org.jspecify.annotations.Nullable;

/** Policy staff invite people to a room by links. */
@Dependent
public class IssueEntryLink {
  private static final int LABEL_LIMIT = 60;
  private static final int MOST_USES = 1_000;

  private final EntryLinks links;
  private final RoomLog log;
  private final Clock clock;

  @Inject
  public IssueEntryLink(EntryLinks links, RoomLog log, Clock clock) {
    this.links = links;
    this.log = log;
    this.clock = clock;
  }

  /**
   * A link that was just made.
   *
   * @param code can't be read again
   */
  public record Made(UUID id, String code) {}

  /**
   * A link and how far it is used.
   *
   * @param uses how many people came by it
   */
  public record Listed(
      UUID id, String label, @Nullable Integer mostUses, int uses, boolean revoked) {}

  /**
   * @param label for whom it is, at most 60 characters
   * @param mostUses 1 to 1,000, or null for any number of people
   * @throws jp.kurumaza.platform.Problem invalid-value or a text's problem, with the field
   */
  public Made issue(UUID room, String label, @Nullable Integer mostUses) {
    Text.require(label, "/label", LABEL_LIMIT);
    if (mostUses != null) {
      AgendaRules.requireWithin(mostUses, 1, MOST_USES, "/mostUses");
    }
    String code = SecretCode.random();
    UUID id = Ids.random();
    links.add(
        new EntryLink(id, room, label, SecretCode.hash(code), mostUses, clock.instant(), null));
    return new Made(id, code);
  }

  /** The oldest first. */
  public List<Listed> list(UUID room) {
    List<EntryLink> made = links.of(room);
    return log.read(
        room,
        state ->
            made.stream()
                .map(
                    one ->
                        new Listed(
                            one.id(),
                            one.label(),
                            one.mostUses(),
                            state.all().uses(one.id()),
                            one.isRevoked()))
                .toList());
  }

  /** Nobody more comes by it; who has come already stays. */
  public void revoke(UUID room, UUID link) {
    links.revoke(room, link, clock.instant());
  }

  /** What a code is for; empty if it was never given out for this room. */
  public Optional<EntryLink> by(@Nullable String code, UUID room) {
    return Optional.ofNullable(code).flatMap(given -> links.byCode(room, SecretCode.hash(given)));
  }
}
