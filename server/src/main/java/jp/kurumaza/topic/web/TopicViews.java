package jp.kurumaza.topic.web;

import static java.util.Comparator.comparing;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.identity.Asker;
import jp.kurumaza.identity.Participants;
import jp.kurumaza.identity.Role;
import jp.kurumaza.municipality.Departments;
import jp.kurumaza.municipality.Municipalities;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.topic.Findings;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicLife;
import jp.kurumaza.topic.TopicLife.State;
import jp.kurumaza.topic.TopicLog;
import jp.kurumaza.topic.TopicRooms;
import jp.kurumaza.topic.TopicSettings;
import jp.kurumaza.topic.TopicSettings.EasyTopic;
import jp.kurumaza.topic.TopicStep;
import jp.kurumaza.topic.Topics;

/** Topics as the asker may see them: a draft is there for its own department only. */
@OnlyOne
public class TopicViews {
  private static final List<State> RANKS =
      List.of(State.OPEN, State.DRAFT, State.CONCLUDED, State.ABANDONED);

  /** Open ones first, in the order of their steps and ends; then drafts, then those that ended. */
  private static final Comparator<TopicCard> OPEN_FIRST =
      comparing((TopicCard card) -> RANKS.indexOf(card.state()))
          .thenComparing(TopicCard::step)
          .thenComparing(TopicCard::participationEnds);

  @Inject Topics topics;
  @Inject TopicLog log;
  @Inject Departments departments;
  @Inject Municipalities municipalities;
  @Inject Participants participants;
  @Inject KurumazaClock clock;
  @Inject Instance<TopicRooms> rooms;
  @Inject Instance<Findings> findings;

  /**
   * @param own only those of the asker's department, drafts included
   */
  public List<TopicCard> list(Asker asker, boolean own) {
    return topics.all().stream()
        .filter(topic -> !own || owns(asker, topic))
        .map(topic -> card(topic, log.life(topic.id())))
        .filter(card -> own || card.state() != State.DRAFT)
        .sorted(OPEN_FIRST)
        .toList();
  }

  /**
   * @throws Problem not-found, also for another department's draft
   */
  public TopicView view(UUID id, Asker asker) {
    Topic topic = topics.require(id);
    TopicLife life = log.life(id);
    boolean own = owns(asker, topic);
    if (life.is(State.DRAFT) && !own) {
      throw new Problem(ProblemType.NOT_FOUND, "この問いは見つかりません。リンクを確かめてください。");
    }
    return new TopicView(
        card(topic, life),
        topic.settings(),
        rooms.stream().flatMap(of -> of.cards(id).stream()).toList(),
        life.abandonedReason(),
        own,
        Optional.ofNullable(asker.person())
            .flatMap(person -> participants.find(id, person))
            .orElse(null));
  }

  private static boolean owns(Asker asker, Topic topic) {
    return asker.account() != null
        && asker.has(Role.POLICY)
        && topic.department().equals(asker.account().department());
  }

  private TopicCard card(Topic topic, TopicLife life) {
    TopicSettings settings = topic.settings();
    EasyTopic easy = settings.easy();
    LocalDate today = clock.today();
    int unanswered = unanswered(topic.id(), life);
    return new TopicCard(
        topic.id(),
        settings.question(),
        easy == null ? null : easy.question(),
        settings.summary(),
        departments.find(topic.department()).orElseThrow(),
        settings.areas().stream().flatMap(code -> municipalities.find(code).stream()).toList(),
        settings.concerns(),
        life.state(),
        TopicStep.of(settings, life, unanswered, today),
        settings.participationStarts(),
        settings.participationEnds(),
        settings.answerDue(),
        rooms.stream().mapToInt(of -> of.spoke(topic.id())).sum(),
        life.outcomePublic(),
        TopicStep.overdue(settings, life, unanswered, today));
  }

  private int unanswered(UUID topic, TopicLife life) {
    return findings.stream()
        .map(of -> life.unanswered(of.published(topic)))
        .mapToInt(List::size)
        .sum();
  }
}
