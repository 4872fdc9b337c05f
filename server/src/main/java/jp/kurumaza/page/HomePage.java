package jp.kurumaza.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.kurumaza.page.Html.Link;
import jp.kurumaza.page.PublicTopics.PublicTopic;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.TopicLife;

/** What is asked now, and what was answered. */
@OnlyOne
public class HomePage {
  private static final Wording WORDS = Wording.JAPANESE;
  private static final String[] READS = {
    "/api/topics", "/api/rooms", "/api/answers", "/api/municipalities", "/api/session"
  };

  private final PublicTopics topics;

  @Inject
  public HomePage(PublicTopics topics) {
    this.topics = topics;
  }

  Page page() {
    List<PublicTopic> all = topics.all();
    String title = WORDS.say("page_home");
    String lead = WORDS.say("page_about_lead");
    Html main =
        new Html()
            .heading(1, title)
            .paragraph(lead)
            .add(SearchPage.form(""))
            .links(
                WORDS.say("topic_page"),
                all.stream().filter(HomePage::isOpen).map(HomePage::open).toList())
            .links(
                WORDS.say("home_ended"),
                all.stream().filter(t -> !isOpen(t)).map(HomePage::ended).toList());
    return Page.of(title, lead, "/", main).reading(READS);
  }

  private static boolean isOpen(PublicTopic topic) {
    return topic.life().is(TopicLife.State.OPEN);
  }

  private static Link open(PublicTopic topic) {
    String due = Dates.day(topic.settings().answerDue());
    String promise = topic.overdue() ? "home_late" : "home_answer_due";
    return new Link(
        topic.path(),
        "%s（%s）".formatted(topic.settings().question(), WORDS.say(promise, Map.of("day", due))));
  }

  private static Link ended(PublicTopic topic) {
    return new Link(topic.path(), topic.settings().question());
  }
}
