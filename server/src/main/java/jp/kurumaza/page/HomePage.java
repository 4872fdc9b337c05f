package jp.kurumaza.page;

import jakarta.inject.Inject;
import java.util.List;
import jp.kurumaza.page.Html.Link;
import jp.kurumaza.page.PublicTopics.PublicTopic;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.TopicLife;

/** What is asked now, and what was answered. */
@OnlyOne
public class HomePage {
  private static final String LEAD = "県や市が、まだ決めていないことを問いにします。答える日は、はじめに約束します。";
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
    Html main =
        new Html()
            .heading(1, "いま、きいていること")
            .paragraph(LEAD)
            .add(SearchPage.form(""))
            .links("問い", all.stream().filter(HomePage::isOpen).map(HomePage::open).toList())
            .links("終わった問い", all.stream().filter(t -> !isOpen(t)).map(HomePage::ended).toList());
    return Page.of("いま、きいていること", LEAD, "/", main).reading(READS);
  }

  private static boolean isOpen(PublicTopic topic) {
    return topic.life().is(TopicLife.State.OPEN);
  }

  private static Link open(PublicTopic topic) {
    String due = Dates.day(topic.settings().answerDue());
    return new Link(topic.path(), "%s（%sまでに答えます）".formatted(topic.settings().question(), due));
  }

  private static Link ended(PublicTopic topic) {
    return new Link(topic.path(), topic.settings().question());
  }
}
