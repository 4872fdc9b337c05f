package jp.kurumaza.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.outcome.Sentence.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What everyone may read of an outcome at one moment: the sentences of the publication that still
 * stand on what they cite.
 *
 * @param reopenedReason why it is back in review; null unless it is
 */
public record PublicOutcome(
    UUID topic, Publication publication, Words words, @Nullable String reopenedReason) {

  /** The findings that stand. */
  public List<Sentence> findings() {
    return standing(Kind.FINDING);
  }

  /** The minority view on a finding, if there is one and it stands. */
  public Optional<Sentence> minority(Sentence finding) {
    return standing(Kind.MINORITY).stream()
        .filter(view -> Objects.equals(view.finding(), finding.finding()))
        .findFirst();
  }

  /** The summary sentences that stand, by theme, in their order. */
  public Map<String, List<Sentence>> summaries() {
    Map<String, List<Sentence>> themes = new LinkedHashMap<>();
    for (Sentence sentence : standing(Kind.SUMMARY)) {
      String theme = sentence.theme() == null ? "" : sentence.theme();
      themes.computeIfAbsent(theme, name -> new ArrayList<>()).add(sentence);
    }
    return themes;
  }

  /** Whether a sentence rests on something that a participant said. */
  public boolean cites(Sentence sentence, UUID participant) {
    return sentence.citations().stream()
        .flatMap(cited -> words.statement(cited.room(), cited.sequence()).stream())
        .anyMatch(said -> said.participant().equals(participant));
  }

  private List<Sentence> standing(Kind kind) {
    return publication.document().sentences().stream()
        .filter(sentence -> sentence.kind() == kind && sentence.stands(words))
        .toList();
  }
}
