package jp.kurumaza.identity;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** Decides who may do what, where. The only place that does. */
@OnlyOne
public class Access {

  private final TopicScope topics;
  private final RoomScope rooms;
  private final Parts parts;
  private final Participants participants;

  @Inject
  public Access(
      Instance<TopicScope> topics,
      Instance<RoomScope> rooms,
      Parts parts,
      Participants participants) {
    this(TopicScope.in(topics), RoomScope.in(rooms), parts, participants);
  }

  Access(TopicScope topics, RoomScope rooms, Parts parts, Participants participants) {
    this.topics = topics;
    this.rooms = rooms;
    this.parts = parts;
    this.participants = participants;
  }

  /**
   * Returns if the asker has the right at that place.
   *
   * @throws Problem not-found for an unknown topic or room, or a room of another topic;
   *     sign-in-required, not-joined or forbidden
   */
  public void check(Right right, Asker asker, Place place) {
    Place known = locate(place);
    switch (right) {
      case ANYONE -> {}
      case READER -> require(reads(asker, known), ProblemType.INVITATION_NEEDED);
      case RESIDENT -> require(asker.person() != null, ProblemType.NOT_JOINED);
      case PARTICIPANT -> requireToTakePart(asker, known);
      case SIGNED_IN -> staff(asker, () -> true);
      case FACILITATOR -> staff(asker, () -> does(asker, known, Part::runs));
      case SCRIBE -> staff(asker, () -> does(asker, known, Part::writesForTheHall));
      case CREW -> staff(asker, () -> does(asker, known, part -> true));
      case CONTACT -> staff(asker, () -> parts.isContact(asker, required(known.room())));
      case POLICY -> staff(asker, () -> asker.has(Role.POLICY));
      case OWNER -> staff(asker, () -> owns(asker, required(known.topic())));
      case REVIEWER -> staff(asker, () -> reviews(asker, required(known.topic())));
      case ADMINISTRATOR -> staff(asker, () -> asker.has(Role.ADMINISTRATOR));
    }
  }

  private Place locate(Place place) {
    UUID room = place.room();
    UUID named = place.topic();
    UUID topic = room == null ? named : rooms.topicOf(room).orElseThrow(Access::unknown);
    boolean elsewhere = named != null && !named.equals(topic);
    if (elsewhere || named != null && topics.departmentOf(named).isEmpty()) {
      throw unknown();
    }
    return new Place(topic, room);
  }

  /** Who runs the room, or has joined its topic; who watches it for the crew only watches. */
  private void requireToTakePart(Asker asker, Place place) {
    Optional<Part> part = Optional.ofNullable(place.room()).flatMap(room -> parts.of(asker, room));
    require(part.isEmpty() || part.get().runs(), ProblemType.FORBIDDEN);
    require(part.isPresent() || hasJoined(asker, place), ProblemType.NOT_JOINED);
  }

  private boolean hasJoined(Asker asker, Place place) {
    UUID topic = required(place.topic());
    UUID person = asker.person();
    return person != null && participants.find(topic, person).isPresent();
  }

  private boolean does(Asker asker, Place place, Predicate<Part> does) {
    return parts.of(asker, required(place.room())).filter(does).isPresent();
  }

  private boolean reads(Asker asker, Place place) {
    UUID room = required(place.room());
    UUID participant =
        Optional.ofNullable(asker.person())
            .flatMap(person -> participants.find(required(place.topic()), person))
            .orElse(null);
    return does(asker, place, part -> true) || rooms.mayRead(participant, room);
  }

  private boolean owns(Asker asker, UUID topic) {
    Account account = asker.account();
    return account != null && topics.departmentOf(topic).filter(account::worksFor).isPresent();
  }

  private boolean reviews(Asker asker, UUID topic) {
    return owns(asker, topic)
        || asker.facilitator().filter(account -> rooms.runsAnyIn(account.id(), topic)).isPresent();
  }

  private static void staff(Asker asker, Supplier<Boolean> right) {
    require(asker.account() != null, ProblemType.SIGN_IN_REQUIRED);
    require(right.get(), ProblemType.FORBIDDEN);
  }

  private static UUID required(@Nullable UUID id) {
    if (id == null) {
      throw new IllegalStateException("The path names no room or topic for this right");
    }
    return id;
  }

  private static void require(boolean right, ProblemType otherwise) {
    if (!right) {
      throw new Problem(otherwise, advice(otherwise));
    }
  }

  private static String advice(ProblemType type) {
    return switch (type) {
      case NOT_JOINED -> "あだ名を決めて、この問いに参加してください。";
      case INVITATION_NEEDED -> "この話しあいは、招待された人だけが読めます。届いた招待のリンクを開いてください。";
      case SIGN_IN_REQUIRED -> "ログインしてから、もう一度お試しください。";
      default -> "この操作をする権限がありません。担当と部署を管理者に確かめてください。";
    };
  }

  private static Problem unknown() {
    return new Problem(ProblemType.NOT_FOUND, "アドレスを確かめてください。");
  }
}
