package jp.kurumaza.outcome.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.identity.Role;
import jp.kurumaza.outcome.Check;
import jp.kurumaza.outcome.Document;
import jp.kurumaza.outcome.Outcome;
import jp.kurumaza.outcome.Outcomes;
import jp.kurumaza.outcome.Progress.State;
import jp.kurumaza.outcome.Publication;
import jp.kurumaza.outcome.ReadWords;
import jp.kurumaza.outcome.Sentence;
import jp.kurumaza.outcome.TakeOverFindings;
import jp.kurumaza.outcome.Words;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.Topics;
import org.jspecify.annotations.Nullable;

/** The work on an outcome beside its sources. */
@OnlyOne
public class DraftViews {
  @Inject Outcomes outcomes;
  @Inject ReadWords reader;
  @Inject TakeOverFindings findings;
  @Inject Sources sources;
  @Inject Topics topics;
  @Inject Accounts accounts;

  /**
   * @throws Problem not-found before the first draft
   */
  DraftView of(UUID id, Account asker) {
    Topic topic = topics.require(id);
    Outcome outcome =
        outcomes
            .find(id)
            .orElseThrow(
                () -> new Problem(ProblemType.NOT_FOUND, "まとめの下書きがまだありません。先に下書きを作ってください。"));
    Document work = outcome.work();
    Words words = reader.of(work.sentences());
    Check review = review(outcome);
    Check approval = approval(outcome);
    return new DraftView(
        id,
        topic.settings().question(),
        outcome.version(),
        outcome.progress().state(),
        work.title(),
        work.intro(),
        work.sentences().stream().map(sentence -> sentence(outcome, sentence, words)).toList(),
        findings.left(outcome),
        work.draftedAt(),
        name(review),
        at(review),
        name(approval),
        at(approval),
        outcome.progress().reopenedReason(),
        outcome.progress().returnReason(),
        outcome.is(State.DRAFT) || outcome.is(State.REOPENED),
        outcome.is(State.REVIEWED) && owns(asker, topic) && !isBy(review, asker));
  }

  private SentenceView sentence(Outcome outcome, Sentence sentence, Words words) {
    return SentenceView.of(
        sentence,
        sentence.original(),
        outcome.confirms(sentence, words),
        sources.of(sentence, words));
  }

  private static @Nullable Check review(Outcome outcome) {
    Publication published = outcome.published();
    return outcome.is(State.PUBLISHED) && published != null
        ? published.review()
        : outcome.progress().review();
  }

  private static @Nullable Check approval(Outcome outcome) {
    Publication published = outcome.published();
    return outcome.is(State.PUBLISHED) && published != null ? published.approval() : null;
  }

  private static boolean owns(Account asker, Topic topic) {
    return asker.has(Role.POLICY) && topic.department().equals(asker.department());
  }

  private static boolean isBy(@Nullable Check check, Account asker) {
    return check != null && check.account().equals(asker.id());
  }

  private @Nullable String name(@Nullable Check check) {
    return check == null ? null : accounts.find(check.account()).map(Account::name).orElse(null);
  }

  private static @Nullable Instant at(@Nullable Check check) {
    return check == null ? null : check.at();
  }
}
