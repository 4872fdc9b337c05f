package jp.kurumaza.outcome.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.outcome.Progress;
import jp.kurumaza.topic.FindingRef;
import org.jspecify.annotations.Nullable;

/** {@code Outcome} of the contract: what everyone may read. */
public record OutcomeView(
    UUID topic,
    String question,
    Progress.State state,
    @Nullable String reopenedReason,
    String title,
    String intro,
    Instant publishedAt,
    LocalDate answerDue,
    boolean overdue,
    String department,
    List<FindingView> findings,
    List<ThemeView> summaries,
    int people,
    Made made) {

  /** {@code OutcomeFinding}. */
  public record FindingView(
      FindingRef finding,
      String text,
      Finding.Agreement agreement,
      @Nullable String theme,
      @Nullable Confirmed confirmed,
      List<SourceView> citations,
      @Nullable MinorityView minority,
      boolean mine,
      @Nullable AnswerView answer) {}

  /**
   * How the room answered whether the finding is right.
   *
   * @param words that it was asked about; null where they are those of the finding, or erased
   */
  public record Confirmed(int confirmed, int objected, int people, @Nullable String words) {}

  /** {@code OutcomeMinority}. */
  public record MinorityView(String text, List<SourceView> citations) {}

  /** What was said on a theme. */
  public record ThemeView(@Nullable String theme, List<SentenceView> sentences) {}

  /** How the text was made, and who checked it. */
  public record Made(
      Instant draftedAt,
      int sentences,
      int edited,
      String reviewer,
      Instant reviewedAt,
      String approver,
      Instant approvedAt) {}
}
