package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.InvitationAnswered;
import jp.kurumaza.log.event.InvitationAnswered.Answer;
import jp.kurumaza.room.Invitation;
import jp.kurumaza.room.RoomLog;

/** Somebody who was invited to speak says what they will do. Others do not learn of it. */
@Dependent
public class AnswerInvitation {
  private final RoomLog log;

  @Inject
  public AnswerInvitation(RoomLog log) {
    this.log = log;
  }

  /** Where no invitation waits any more, it does nothing. */
  public long answer(UUID room, UUID participant, Answer answer, CommandKey key) {
    return log.append(
        room,
        Author.participant(participant, key),
        (state, now) ->
            state.all().invitation(participant).filter(Invitation::waits).isPresent()
                ? List.of(
                    Fact.of(
                        new InvitationAnswered(participant, answer), Audience.only(participant)))
                : List.of());
  }
}
