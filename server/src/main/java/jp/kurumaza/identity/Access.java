package jp.kurumaza.identity;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** Decides who may do what, where. The only place that does. */
@OnlyOne
public class Access {

  private final TopicScope topics;
  private final RoomScope rooms;
  private final Participants participants;

  @Inject
  public Access(Instance<TopicScope> topics, Instance<RoomScope> rooms, Participants participants) {
    this(TopicScope.in(topics), RoomScope.in(rooms), participants);
  }

  Access(TopicScope topics, RoomScope rooms, Participants participants) {
    this.topics = topics;
    this.rooms = rooms;
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
      case RESIDENT -> require(asker.person() != null, ProblemType.NOT_JOINED);
      case PARTICIPANT -> require(takesPart(asker, known), ProblemType.NOT_JOINED);
      case SIGNED_IN -> staff(asker, () -> true);
      case FACILITATOR -> staff(asker, () -> runs(asker, required(known.room())));
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

  private boolean takesPart(Asker asker, Place place) {
    UUID room = place.room();
    UUID person = asker.person();
    return room != null && runs(asker, room)
        || person != null && participants.find(required(place.topic()), person).isPresent();
  }

  private boolean runs(Asker asker, UUID room) {
    return asker.facilitator().filter(account -> rooms.runs(account.id(), room)).isPresent();
  }

  private boolean owns(Asker asker, UUID topic) {
    Account account = asker.account();
    return account != null
        && account.has(Role.POLICY)
        && account.department() != null
        && topics.departmentOf(topic).filter(account.department()::equals).isPresent();
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
      case SIGN_IN_REQUIRED -> "ログインしてから、もう一度お試しください。";
      default -> "この操作をする権限がありません。担当と部署を管理者に確かめてください。";
    };
  }

  private static Problem unknown() {
    return new Problem(ProblemType.NOT_FOUND, "アドレスを確かめてください。");
  }
}
