package jp.kurumaza.page;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kurumaza.municipality.Department;
import jp.kurumaza.municipality.Departments;
import jp.kurumaza.municipality.Municipalities;
import jp.kurumaza.municipality.Municipality;
import jp.kurumaza.page.Html.Link;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.topic.TopicLife;
import jp.kurumaza.topic.TopicSettings;
import jp.kurumaza.topic.TopicSettings.EasyTopic;

/** The question, why it is asked, what can change, and the dates that are promised. */
@OnlyOne
public class TopicPage {
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

  private Html main(PublicTopics.PublicTopic topic) {
    TopicSettings words = topic.settings();
    TopicLife life = topic.life();
    Html main =
        new Html()
            .heading(1, words.question())
            .paragraph(words.summary())
            .list("約束", promises(words))
            .section("取りやめた理由", Optional.ofNullable(life.abandonedReason()).stream().toList())
            .section("なぜ聞くのか", words.why())
            .list("変えられること", words.canChange())
            .list("変えられないこと", words.cannotChange())
            .section("背景", words.background())
            .links("話しあい", rooms(topic.id()));
    if (life.outcomePublic()) {
      main.links("まとめと答え", List.of(new Link(topic.path() + "/outcome", "まとめと答えを読む")));
    }
    if (words.easy() != null) {
      main.add(easy(words.easy()));
    }
    return main;
  }

  private List<String> promises(TopicSettings words) {
    List<String> promises = new ArrayList<>();
    departments
        .find(words.department())
        .map(Department::name)
        .ifPresent(name -> promises.add("答える人：" + name));
    promises.add(
        "声をきく期間：%sから%sまで"
            .formatted(
                Dates.day(words.participationStarts()), Dates.day(words.participationEnds())));
    promises.add("答える日：%sまで".formatted(Dates.day(words.answerDue())));
    promises.add("地域：" + areas(words));
    promises.add("関わる人：" + String.join("、", words.concerns()));
    return promises;
  }

  private String areas(TopicSettings words) {
    return words.areas().stream()
        .flatMap(code -> municipalities.find(code).map(Municipality::name).stream())
        .collect(Collectors.joining("、"));
  }

  private List<Link> rooms(UUID topic) {
    return rooms.ofTopic(topic).stream().map(this::link).toList();
  }

  private Link link(RoomSettings room) {
    String when =
        views
            .cancelledReason(room.id())
            .map(reason -> "中止。" + reason)
            .orElse(Dates.time(room.startsAt()));
    return new Link("/rooms/" + room.id(), "%s（%s）".formatted(room.title(), when));
  }

  private static Html easy(EasyTopic easy) {
    return new Html()
        .section("やさしい日本語", List.of(easy.question()))
        .section("どうして聞くか", easy.why())
        .list("変えることができること", easy.canChange())
        .list("変えることができないこと", easy.cannotChange())
        .section("いまのようす", easy.background());
  }
}
