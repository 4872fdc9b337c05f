package jp.kurumaza.outcome.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.outcome.Check;
import jp.kurumaza.outcome.Document;
import jp.kurumaza.outcome.Progress.State;
import jp.kurumaza.outcome.PublicOutcome;
import jp.kurumaza.outcome.Publication;
import jp.kurumaza.outcome.ReadOutcomes;
import jp.kurumaza.outcome.Sentence;
import jp.kurumaza.outcome.web.OutcomeView.Confirmed;
import jp.kurumaza.outcome.web.OutcomeView.FindingView;
import jp.kurumaza.outcome.web.OutcomeView.Made;
import jp.kurumaza.outcome.web.OutcomeView.MinorityView;
import jp.kurumaza.outcome.web.OutcomeView.ThemeView;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Confirmation.Counts;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicLife;
import jp.kurumaza.topic.TopicLog;
import jp.kurumaza.topic.TopicRooms;
import jp.kurumaza.topic.TopicStep;
import jp.kurumaza.topic.Topics;
import org.jspecify.annotations.Nullable;

/** Published outcomes with what they rest on and what was answered. */
@OnlyOne
public class OutcomeViews {
  @Inject ReadOutcomes outcomes;
  @Inject Topics topics;
  @Inject TopicLog log;
  @Inject TopicRooms rooms;
  @Inject Accounts accounts;
  @Inject Sources sources;
  @Inject AnswerViews answers;
  @Inject KurumazaClock clock;

  /**
   * @param participant the asker's pseudonym in the topic
   * @throws Problem not-found before the first publication
   */
  OutcomeView of(UUID id, Optional<UUID> participant) {
    Topic topic = topics.require(id);
    PublicOutcome outcome =
        outcomes
            .of(id)
            .orElseThrow(
                () -> new Problem(ProblemType.NOT_FOUND, "まとめはまだ公開されていません。2人が確かめてから公開します。"));
    TopicLife life = log.life(id);
    Publication publication = outcome.publication();
    int unanswered = life.unanswered(publication.findings()).size();
    return new OutcomeView(
        id,
        topic.settings().question(),
        outcome.reopenedReason() == null ? State.PUBLISHED : State.REOPENED,
        outcome.reopenedReason(),
        publication.document().title(),
        publication.document().intro(),
        publication.approval().at(),
        topic.settings().answerDue(),
        TopicStep.overdue(topic.settings(), life, unanswered, clock.today()),
        answers.owner(topic.department()),
        outcome.findings().stream()
            .map(finding -> finding(topic, life, outcome, finding, participant))
            .toList(),
        summaries(outcome),
        rooms.spoke(id),
        made(publication));
  }

  private FindingView finding(
      Topic topic,
      TopicLife life,
      PublicOutcome outcome,
      Sentence finding,
      Optional<UUID> participant) {
    return new FindingView(
        Objects.requireNonNull(finding.finding()),
        finding.text(),
        Objects.requireNonNull(finding.agreement()),
        finding.theme(),
        confirmed(finding),
        sources.of(finding, outcome.words()),
        minority(outcome, finding),
        participant.filter(asker -> outcome.cites(finding, asker)).isPresent(),
        answers.of(topic, life, finding.finding()));
  }

  private static @Nullable Confirmed confirmed(Sentence finding) {
    Counts counts = finding.confirmation();
    boolean otherWords = finding.edited() && !finding.original().isEmpty();
    return counts == null
        ? null
        : new Confirmed(
            counts.confirmed(),
            counts.objected(),
            counts.people(),
            otherWords ? finding.original() : null);
  }

  private @Nullable MinorityView minority(PublicOutcome outcome, Sentence finding) {
    return outcome
        .minority(finding)
        .map(view -> new MinorityView(view.text(), sources.of(view, outcome.words())))
        .orElse(null);
  }

  private List<ThemeView> summaries(PublicOutcome outcome) {
    return outcome.summaries().entrySet().stream()
        .map(
            theme ->
                new ThemeView(
                    theme.getKey().isEmpty() ? null : theme.getKey(),
                    theme.getValue().stream().map(one -> sentence(outcome, one)).toList()))
        .toList();
  }

  /** How it was drafted is told only while all that it rests on is as it was then. */
  private SentenceView sentence(PublicOutcome outcome, Sentence sentence) {
    String original = sentence.unchanged(outcome.words()) ? sentence.original() : sentence.text();
    return SentenceView.of(sentence, original, true, sources.of(sentence, outcome.words()));
  }

  private Made made(Publication publication) {
    Document document = publication.document();
    return new Made(
        document.draftedAt(),
        document.sentences().size(),
        (int) document.sentences().stream().filter(Sentence::edited).count(),
        name(publication.review()),
        publication.review().at(),
        name(publication.approval()),
        publication.approval().at());
  }

  private String name(Check check) {
    return accounts.find(check.account()).map(Account::name).orElse("");
  }
}
