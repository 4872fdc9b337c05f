package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.StatementFlagged.Flag;
import jp.kurumaza.log.event.StatementHeld;
import jp.kurumaza.log.event.StatementSubmitted;
import jp.kurumaza.log.event.StatementVeiled;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.Statement.Status;
import org.jspecify.annotations.Nullable;

/** Somebody in the room says something. */
@Dependent
public class SubmitStatement {
  private final RoomLog log;

  @Inject
  public SubmitStatement(RoomLog log) {
    this.log = log;
  }

  /** Words that nobody has confirmed yet. */
  public Said submit(
      RoomSettings room, UUID participant, String text, @Nullable Long replyTo, CommandKey key) {
    return submit(room, participant, text, replyTo, false, key);
  }

  /**
   * @param text at most the room's limit in characters, kept exactly as it is
   * @param replyTo the statement that it answers
   * @param notPersonalData the author says so: where it looks like it, a facilitator looks first
   * @throws jp.kurumaza.platform.Problem room-not-open, room-closed, seat-needed, cooling-down,
   *     not-your-turn, not-found (what it replies to), personal-data, or what {@link Text#require}
   *     says of the text
   */
  public Said submit(
      RoomSettings room,
      UUID participant,
      String text,
      @Nullable Long replyTo,
      boolean notPersonalData,
      CommandKey key) {
    return log.append(
        room.id(),
        Author.participant(participant, key),
        (state, now) -> decide(state, now, room, participant, text, replyTo, notPersonalData),
        (state, sequence) -> new Said(sequence, state.statement(sequence).is(Status.HELD)));
  }

  private static List<Fact> decide(
      Room state,
      Instant now,
      RoomSettings room,
      UUID participant,
      String text,
      @Nullable Long replyTo,
      boolean notPersonalData) {
    state.requireOpen();
    state.requireSeat(participant);
    state.requireTurn(participant);
    return words(state, now, room, participant, text, replyTo, notPersonalData);
  }

  /** What it comes to that somebody who may speak says this. */
  static List<Fact> words(
      Room state,
      Instant now,
      RoomSettings room,
      UUID participant,
      String text,
      @Nullable Long replyTo,
      boolean notPersonalData) {
    state.requireNoCoolDown(participant, now);
    Text.require(text, "/text", room.statementLimit());
    if (replyTo != null) {
      state.shown(replyTo);
    }
    Role role = state.all().role(participant);
    List<Flag> flags = CheckWords.flags(role, text, notPersonalData);
    return said(
        state, state.next(), participant, text, replyTo, flags, state.all().holds(participant));
  }

  /**
   * The same words of somebody who may say them now.
   *
   * @param sequence what the statement's will be
   * @param held whether they wait for a facilitator, whatever they are
   */
  static List<Fact> said(
      Room state,
      long sequence,
      UUID participant,
      String text,
      @Nullable Long replyTo,
      List<Flag> flags,
      boolean held) {
    List<Fact> facts = new ArrayList<>();
    if (held || flags.contains(Flag.PERSONAL_DATA)) {
      facts.add(Fact.of(new StatementHeld(participant, text, replyTo), Audience.only(participant)));
    } else if (state.all().isVeiled() && state.all().role(participant) != Role.FACILITATOR) {
      facts.addAll(state.veil(participant, new StatementVeiled(participant, text, replyTo)));
    } else {
      facts.add(Fact.forEveryone(new StatementSubmitted(participant, text, replyTo)));
    }
    facts.addAll(CheckWords.facts(flags, sequence));
    return facts;
  }

  /**
   * @param held it waits for a facilitator
   */
  public record Said(long sequence, boolean held) {}
}
