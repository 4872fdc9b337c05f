package jp.kurumaza.page;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.Admission.Kind;
import jp.kurumaza.municipality.Department;
import jp.kurumaza.municipality.Departments;
import jp.kurumaza.municipality.Municipalities;
import jp.kurumaza.municipality.Municipality;
import jp.kurumaza.page.Html.Link;
import jp.kurumaza.page.PublicTopics.PublicTopic;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.topic.TopicLife;
import jp.kurumaza.topic.TopicSettings;
import jp.kurumaza.topic.TopicSettings.EasyTopic;

/** The question, why it is asked, what can change, and the dates that are promised. */
@OnlyOne
public class TopicPage {
  private static final Wording WORDS = Wording.JAPANESE;
  private static final Wording EASY = Wording.EASY;

  private final PublicTopics topics;
  private final Departments departments;
  private final Municipalities municipalities;
  private final Rooms rooms;
  private final RoomViews views;

  @Inject
  public TopicPage(
      PublicTopics topics,
      Departments departments,
      Municipalities municipalities,
      Rooms rooms,
      RoomViews views) {
    this.topics = topics;
    this.departments = departments;
    this.municipalities = municipalities;
    this.rooms = rooms;
    this.views = views;
  }

  /** Empty for a topic that is unknown or still a draft. */
  Optional<Page> page(UUID id) {
    return topics
        .find(id)
        .map(
            topic ->
                Page.of(
                    topic.settings().question(),
                    topic.settings().summary(),
                    topic.path(),
                    main(topic)));
  }

  private Html main(PublicTopic topic) {
    TopicSettings words = topic.settings();
    TopicLife life = topic.life();
    Html main =
        new Html()
            .heading(1, words.question())
            .paragraph(words.summary())
            .list(WORDS.say("topic_promise"), promises(topic))
            .section(
                WORDS.say("topic_abandoned"), Stream.ofNullable(life.abandonedReason()).toList())
            .section(WORDS.say("topic_why"), words.why())
            .list(WORDS.say("topic_can_change"), words.canChange())
            .list(WORDS.say("topic_cannot_change"), words.cannotChange())
            .section(WORDS.say("topic_background"), words.background())
            .list(WORDS.say("topic_concerns"), words.concerns())
            .links(WORDS.say("topic_rooms"), rooms(topic.id()));
    if (life.outcomePublic()) {
      main.link(topic.path() + "/outcome", WORDS.say("topic_to_outcome"));
    }
    if (words.easy() != null) {
      main.add(easy(words.easy()));
    }
    return main;
  }

  private List<String> promises(PublicTopic topic) {
    TopicSettings words = topic.settings();
    String owner = departments.find(words.department()).map(Department::name).orElse("");
    String due = Dates.day(words.answerDue());
    List<String> promises = new ArrayList<>();
    promises.add(WORDS.say("topic_answer", Map.of("owner", owner)));
    promises.add(
        WORDS.say("topic_dates", Map.of("ends", Dates.day(words.participationEnds()), "due", due)));
    if (topic.overdue()) {
      promises.add(WORDS.say("topic_late", Map.of("day", due, "owner", owner)));
    }
    if (words.shortPeriodReason() != null) {
      promises.add(WORDS.say("topic_short_period") + words.shortPeriodReason());
    }
    promises.add("地域：" + areas(words));
    return promises;
  }

  private String areas(TopicSettings words) {
    return words.areas().stream()
        .flatMap(code -> municipalities.find(code).map(Municipality::name).stream())
        .collect(Collectors.joining("、"));
  }

  private List<Link> rooms(UUID topic) {
    return rooms.openTo(topic).stream().map(this::link).toList();
  }

  private Link link(RoomSettings room) {
    String facts =
        views
            .cancelledReason(room.id())
            .map(reason -> "中止。" + reason)
            .orElseGet(() -> String.join("、", whenAndHow(room)));
    return new Link("/rooms/" + room.id(), "%s（%s）".formatted(room.title(), facts));
  }

  private List<String> whenAndHow(RoomSettings room) {
    List<String> facts = new ArrayList<>(List.of(Dates.time(room.startsAt())));
    facts.addAll(views.look(room.id(), Viewer.READER, TopicPage::entry));
    return facts;
  }

  /** How people get in, where not everybody simply does. */
  private static List<String> entry(RoomState room) {
    Integer seats = room.admission().seats();
    if (seats != null && !room.isOver()) {
      int taken = room.residents().size();
      Map<String, String> numbers = Map.of("taken", "" + taken, "seats", "" + seats);
      String mark = taken < seats ? "entry_places" : "entry_queue";
      return List.of(WORDS.say(mark), WORDS.say("entry_seats_of", numbers));
    }
    return room.admission().kind() == Kind.INVITATION
        ? List.of(WORDS.say("entry_by_invitation"))
        : List.of();
  }

  private static Html easy(EasyTopic easy) {
    return new Html()
        .section(WORDS.say("topic_read_easy"), List.of(easy.question()))
        .section(EASY.say("topic_why"), easy.why())
        .list(EASY.say("topic_can_change"), easy.canChange())
        .list(EASY.say("topic_cannot_change"), easy.cannotChange())
        .section(EASY.say("topic_background"), easy.background());
  }
}
