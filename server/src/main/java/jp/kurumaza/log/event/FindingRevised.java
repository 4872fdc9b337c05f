package jp.kurumaza.log.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import jp.kurumaza.log.event.Finding.Agreement;
import jp.kurumaza.log.event.Finding.MinorityView;
import org.jspecify.annotations.Nullable;

/** A finding in new words or with other citations. See {@link Finding}. */
public record FindingRevised(
    long finding,
    String text,
    Agreement agreement,
    @Nullable Long theme,
    List<Long> citations,
    @Nullable MinorityView minorityView)
    implements RoomEvent {

  public FindingRevised(long id, Finding finding) {
    this(
        id,
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
