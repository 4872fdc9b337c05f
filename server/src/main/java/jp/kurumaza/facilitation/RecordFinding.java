package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.log.event.FindingRecorded;
import jp.kurumaza.log.event.FindingRevised;
import jp.kurumaza.log.event.FindingWithdrawn;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.Statement.Status;

/**
 * What a talk showed, while it goes on or after. A finding rests on statements that everyone sees,
 * and says what few held, or that no such view was heard.
 */
@Dependent
public class RecordFinding {
  static final int TEXT_LIMIT = 400;

  private final RoomLog log;

  @Inject
  public RecordFinding(RoomLog log) {
    this.log = log;
  }

  /**
   * @return the finding's id
   * @throws Problem citation-needed, cited-not-shown, not-found (theme), or what its text lacks
   */
  public long record(UUID room, Finding finding, Author author) {
    Text.require(finding.text(), "/text", TEXT_LIMIT);
    return log.append(
        room,
        author,
        (state, now) -> {
          requireSound(state, finding);
          return List.of(Fact.forRunners(new FindingRecorded(finding)));
        });
  }

  /** In other words, the room is not asked about the earlier ones any longer. */
  public long revise(UUID room, long id, Finding finding, Author author) {
    Text.require(finding.text(), "/text", TEXT_LIMIT);
    return log.append(
        room,
        author,
        (state, now) -> {
          Finding before = requireFinding(state, id);
          requireSound(state, finding);
          Fact revised = Fact.forRunners(new FindingRevised(id, finding));
          return before.text().equals(finding.text())
              ? List.of(revised)
              : AskConfirmation.closing(state, id, revised);
        });
  }

  public long withdraw(UUID room, long id, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          requireFinding(state, id);
          return AskConfirmation.closing(state, id, Fact.forRunners(new FindingWithdrawn(id)));
        });
  }

  private static void requireSound(Room state, Finding finding) {
    requireCitations(state, finding.citations(), "/citations");
    if (finding.theme() != null) {
      BoardRules.require(state.all(), finding.theme(), "/theme");
    }
    Finding.MinorityView minority = finding.minorityView();
    if (minority != null) {
      Text.require(minority.text(), "/minorityView/text", TEXT_LIMIT);
      requireCitations(state, minority.citations(), "/minorityView/citations");
    }
  }

  private static void requireCitations(Room state, List<Long> citations, String field) {
    if (citations.isEmpty()) {
      throw Problem.at(field, ProblemType.CITATION_NEEDED, "もとになった発言を一つ以上選んでください。");
    }
    if (new HashSet<>(citations).size() < citations.size()) {
      throw Problem.at(field, ProblemType.INVALID_VALUE, "同じ発言が二度選ばれています。");
    }
    for (Long cited : citations) {
      if (state.all().statement(cited).filter(s -> s.is(Status.SHOWN)).isEmpty()) {
        throw Problem.at(
            field, ProblemType.CITED_NOT_SHOWN, "%d番の発言は、いま見えません。ほかの発言を選んでください。".formatted(cited));
      }
    }
  }

  static Finding requireFinding(Room state, long id) {
    return state
        .all()
        .finding(id)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "この分かったことは見つかりません。"));
  }
}
