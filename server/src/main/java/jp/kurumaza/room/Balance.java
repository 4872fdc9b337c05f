package jp.kurumaza.room;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import jp.kurumaza.log.event.BalanceEvent;
import jp.kurumaza.log.event.HintSettled;
import jp.kurumaza.log.event.HintSettled.How;
import jp.kurumaza.log.event.HintShown;
import jp.kurumaza.log.event.InvitationAnswered;
import jp.kurumaza.log.event.InvitationEnded;
import jp.kurumaza.log.event.PersonInvited;

/** Who has not been heard, who is invited to speak, and what hints there were. */
final class Balance {
  private final Map<Long, Hint> hints = new LinkedHashMap<>();
  private final Map<UUID, Invitation> invitations = new LinkedHashMap<>();
  private final Map<UUID, Instant> unheard = new LinkedHashMap<>();

  /** Since when somebody could have spoken, but has not. */
  public record Unheard(UUID participant, Instant since) {}

  void apply(long sequence, Instant at, BalanceEvent event) {
    switch (event) {
      case HintShown e -> hints.put(sequence, Hint.shown(sequence, at, e));
      case HintSettled e -> settle(hint -> hint.id() == e.hint(), e.how(), at);
      case PersonInvited e -> invite(e.participant(), at);
      case InvitationAnswered e ->
          invitations.computeIfPresent(
              e.participant(), (id, invitation) -> invitation.answered(e.answer(), at));
      case InvitationEnded e ->
          invitations.computeIfPresent(e.participant(), (id, invitation) -> invitation.ended(at));
    }
  }

  /** Whoever is invited, the hint of their silence has been acted on. */
  private void invite(UUID participant, Instant at) {
    invitations.remove(participant);
    invitations.put(participant, new Invitation(participant, Invitation.Status.OPEN, at));
    settle(
        hint -> hint.kind() == HintShown.Kind.SILENCE && participant.equals(hint.participant()),
        How.TAKEN,
        at);
  }

  private void settle(Predicate<Hint> which, How how, Instant at) {
    hints.replaceAll((id, hint) -> which.test(hint) ? hint.settled(how, at) : hint);
  }

  /** Somebody can speak from now on. */
  void listen(UUID participant, Instant at) {
    unheard.putIfAbsent(participant, at);
  }

  void leave(UUID participant) {
    unheard.remove(participant);
  }

  void hear(UUID participant, Instant at) {
    unheard.remove(participant);
    invitations.computeIfPresent(participant, (id, invitation) -> invitation.spoken(at));
  }

  /** People now speak in another way. */
  void endInvitations(Instant at) {
    invitations.replaceAll((id, invitation) -> invitation.ended(at));
  }

  void close(Instant at) {
    endInvitations(at);
    settle(hint -> true, How.PASSED, at);
    unheard.clear();
  }

  Collection<Hint> hints() {
    return hints.values();
  }

  Optional<Hint> hint(long id) {
    return Optional.ofNullable(hints.get(id));
  }

  Collection<Invitation> invitations() {
    return invitations.values();
  }

  Optional<Invitation> invitation(UUID participant) {
    return Optional.ofNullable(invitations.get(participant));
  }

  List<Unheard> unheard() {
    return unheard.entrySet().stream().map(e -> new Unheard(e.getKey(), e.getValue())).toList();
  }
}
