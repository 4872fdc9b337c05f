package jp.kurumaza.poster;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.Admission.Kind;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.municipality.Department;
import jp.kurumaza.municipality.Departments;
import jp.kurumaza.municipality.Municipalities;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.IssueEntryLink;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.room.ShortAddress;
import jp.kurumaza.topic.TopicSettings;
import jp.kurumaza.topic.Topics;
import org.jspecify.annotations.Nullable;

/** Makes the poster of a room that is to come or open; of a table, that of its room. */
@Dependent
public class MakePoster {
  private static final DateTimeFormatter MADE =
      DateTimeFormatter.ofPattern("M月d日 H:mm").withZone(KurumazaClock.ZONE);

  private final Rooms rooms;
  private final Topics topics;
  private final Departments departments;
  private final Municipalities municipalities;
  private final RoomViews views;
  private final IssueEntryLink links;
  private final Clock clock;

  @Inject
  public MakePoster(
      Rooms rooms,
      Topics topics,
      Departments departments,
      Municipalities municipalities,
      RoomViews views,
      IssueEntryLink links,
      Clock clock) {
    this.rooms = rooms;
    this.topics = topics;
    this.departments = departments;
    this.municipalities = municipalities;
    this.views = views;
    this.links = links;
    this.clock = clock;
  }

  /**
   * With the room's short address.
   *
   * @param site scheme, host and port under which people reach us
   * @throws Problem not-found, room-closed, room-cancelled; invitation-needed of a room that people
   *     come into by a link alone
   */
  public Poster of(UUID id, String site) {
    RoomSettings room = require(id);
    Talk talk = talk(room);
    if (talk.admission().kind() == Kind.INVITATION) {
      throw new Problem(ProblemType.INVITATION_NEEDED, "招待制の部屋です。招待の入ったポスターは、担当の部署が、部屋の一覧からつくれます。");
    }
    String address = site + ShortAddress.of(room.id());
    return poster(room, talk, address, address.replaceFirst("^https?://", ""));
  }

  /**
   * With a link of its own, by which any number of people come until it is revoked. The code stands
   * in the fragment, which browsers send to no server.
   *
   * @param site as {@link #of}
   * @throws Problem not-found, room-closed, room-cancelled
   */
  public Poster inviting(UUID id, String site) {
    RoomSettings room = require(id);
    Talk talk = talk(room);
    String label = "ポスター（%s）".formatted(MADE.format(clock.instant()));
    String code = links.issue(room.id(), label, null).code();
    return poster(room, talk, site + "/rooms/" + room.id() + "#invitation=" + code, null);
  }

  private RoomSettings require(UUID id) {
    return rooms.plenary(rooms.require(id).id()).orElseThrow();
  }

  private record Talk(RoomState.Status status, int minutes, Admission admission) {}

  private Talk talk(RoomSettings room) {
    Talk talk =
        views.look(
            room.id(),
            Viewer.READER,
            state ->
                new Talk(
                    state.getStatus(),
                    state.getAgenda().stream().mapToInt(Phase::minutes).sum(),
                    state.admission()));
    return switch (talk.status()) {
      case SCHEDULED, OPEN -> talk;
      case CLOSED ->
          throw new Problem(ProblemType.ROOM_CLOSED, "この話しあいは終わりました。ポスターは、これから開く部屋でつくってください。");
      case CANCELLED ->
          throw new Problem(ProblemType.ROOM_CANCELLED, "この部屋は中止になりました。ポスターは、これから開く部屋でつくってください。");
    };
  }

  private Poster poster(RoomSettings room, Talk talk, String address, @Nullable String typed) {
    TopicSettings topic = topics.require(room.topic()).settings();
    return new Poster(
        topic.question(),
        owner(topic.department()),
        room.title(),
        room.place(),
        room.startsAt(),
        talk.minutes(),
        topic.answerDue(),
        talk.admission(),
        address,
        typed);
  }

  private String owner(UUID id) {
    Department department = departments.find(id).orElseThrow();
    return municipalities
        .find(department.municipality())
        .map(home -> home.name() + " " + department.name())
        .orElse(department.name());
  }
}
