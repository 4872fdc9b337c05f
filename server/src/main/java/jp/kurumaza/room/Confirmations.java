package jp.kurumaza.room;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.kurumaza.log.event.ConfirmationAnswered;
import jp.kurumaza.log.event.ConfirmationAsked;
import jp.kurumaza.log.event.ConfirmationClosed;
import jp.kurumaza.log.event.ConfirmationEvent;
import jp.kurumaza.room.Confirmation.Answer;
import jp.kurumaza.room.Confirmation.Counts;

/** What the room was asked to confirm: of each finding the last asking, in the order of asking. */
final class Confirmations {
  private final Map<Long, Confirmation> confirmations = new LinkedHashMap<>();

  void apply(long sequence, ConfirmationEvent event) {
    switch (event) {
      case ConfirmationAsked e -> {
        confirmations.remove(e.finding());
        confirmations.put(e.finding(), Confirmation.of(sequence, e));
      }
      case ConfirmationAnswered e ->
          confirmations.computeIfPresent(
              e.finding(),
              (id, one) -> one.answered(new Answer(e.participant(), e.agrees(), e.statement())));
      case ConfirmationClosed e ->
          confirmations.computeIfPresent(
              e.finding(),
              (id, one) -> one.closed(new Counts(e.confirmed(), e.objected(), e.people())));
    }
  }

  Collection<Confirmation> all() {
    return confirmations.values();
  }

  Optional<Confirmation> of(long finding) {
    return Optional.ofNullable(confirmations.get(finding));
  }
}
