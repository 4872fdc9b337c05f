package jp.kurumaza.outcome.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.outcome.Progress;
import jp.kurumaza.outcome.Revision;
import org.jspecify.annotations.Nullable;

/** {@code OutcomeDraft} of the contract: the work on an outcome, for those who check it. */
public record DraftView(
    UUID topic,
    String question,
    int version,
    Progress.State state,
    String title,
    String intro,
    List<SentenceView> sentences,
    List<Revision> revisions,
    Instant draftedAt,
    @Nullable String reviewer,
    @Nullable Instant reviewedAt,
    @Nullable String approver,
    @Nullable Instant approvedAt,
    @Nullable String reopenedReason,
    @Nullable String returnReason,
    boolean mayReview,
    boolean mayApprove) {}
