package jp.kurumaza.room;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.identity.Participants;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.topic.Topics;
import org.jspecify.annotations.Nullable;

/** Who is in a room's crew, also while it runs. What was decided counts from that moment on. */
@OnlyOne
public class ChangeCrew {
  private final RoomLog log;
  private final Rooms rooms;
  private final Topics topics;
  private final Accounts accounts;
  private final Participants participants;
  private final Presence presence;

  @Inject
  public ChangeCrew(
      RoomLog log,
      Rooms rooms,
      Topics topics,
      Accounts accounts,
      Participants participants,
      Presence presence) {
    this.log = log;
    this.rooms = rooms;
    this.topics = topics;
    this.accounts = accounts;
    this.participants = participants;
    this.presence = presence;
  }

  /**
   * @throws Problem invalid-value, unless there is one lead and everybody may have their part;
   *     room-closed or room-cancelled
   */
  public long set(UUID room, Map<UUID, @Nullable Part> parts, Author author) {
    UUID owner = topics.require(rooms.require(room).topic()).department();
    Crew crew = Crew.require(parts, accounts, owner);
    return change(room, author, before -> crew);
  }

  /**
   * The lead hands over to a co-facilitator; while the lead is away, a co-facilitator may take the
   * lead. To hand over to who leads already does nothing.
   *
   * @throws Problem conflict if the next is no co-facilitator, or the lead is here and did not ask;
   *     room-closed or room-cancelled
   */
  public long handOver(UUID room, UUID next, Account by, Author author) {
    RoomSettings settings = rooms.require(room);
    boolean away = settings.isTable() || !isHere(settings, settings.crew().lead());
    return change(
        room,
        author,
        crew -> next.equals(crew.lead()) ? crew : handedOver(crew, next, by.id(), away));
  }

  private static Crew handedOver(Crew crew, UUID next, UUID by, boolean away) {
    if (crew.partOf(next).filter(Part.CO::equals).isEmpty()) {
      throw new Problem(ProblemType.CONFLICT, "進行を渡せるのは、この部屋の副進行だけです。");
    }
    if (!by.equals(crew.lead()) && !(away && next.equals(by))) {
      throw new Problem(ProblemType.CONFLICT, "進行役が部屋にいます。進行役から渡してもらってください。");
    }
    return crew.ledBy(next);
  }

  private boolean isHere(RoomSettings room, UUID account) {
    return participants
        .findFacilitator(room.topic(), account)
        .filter(presence.present(room.id())::contains)
        .isPresent();
  }

  /** The log decides; who asks for rights finds the same in the settings. */
  private synchronized long change(UUID room, Author author, UnaryOperator<Crew> change) {
    Crew arranged = rooms.require(room).crew();
    long sequence =
        log.append(
            room,
            author,
            (state, now) -> {
              state.requireOwnCourse();
              state.requireNotOver();
              return state.changes(change.apply(state.crew().orElse(arranged)));
            });
    log.read(room, Room::crew).ifPresent(crew -> rooms.setCrew(room, crew));
    presence.checkRights(room);
    return sequence;
  }
}
