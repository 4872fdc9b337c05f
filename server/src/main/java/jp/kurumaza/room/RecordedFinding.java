package jp.kurumaza.room;

import java.util.List;
import jp.kurumaza.log.event.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its id.
 *
 * @param id sequence of the event that recorded it
 */
public record RecordedFinding(
    long id,
    String text,
    Finding.Agreement agreement,
    @Nullable Long theme,
    List<Long> citations,
    Finding.@Nullable MinorityView minorityView) {

  static RecordedFinding of(long id, Finding finding) {
    return new RecordedFinding(
        id,
        finding.text(),
        finding.agreement(),
        finding.theme(),
        finding.citations(),
        finding.minorityView());
  }
}
