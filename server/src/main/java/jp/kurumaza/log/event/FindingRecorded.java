package jp.kurumaza.log.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import jp.kurumaza.log.event.Finding.Agreement;
import jp.kurumaza.log.event.Finding.MinorityView;
import org.jspecify.annotations.Nullable;

/**
 * What the talk showed, citing statements; its id is this event's sequence. See {@link Finding}.
 */
public record FindingRecorded(
    String text,
    Agreement agreement,
    @Nullable Long theme,
    List<Long> citations,
    @Nullable MinorityView minorityView)
    implements RoomEvent {

  public FindingRecorded(Finding finding) {
    this(
        finding.text(),
        finding.agreement(),
        finding.theme(),
        finding.citations(),
        finding.minorityView());
  }

  @JsonIgnore
  public Finding content() {
    return new Finding(text, agreement, theme, citations, minorityView);
  }
}
