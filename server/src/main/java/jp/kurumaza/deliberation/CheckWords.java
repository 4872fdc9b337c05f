package jp.kurumaza.deliberation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.StatementFlagged;
import jp.kurumaza.log.event.StatementFlagged.Flag;
import jp.kurumaza.moderation.AbusiveWords;
import jp.kurumaza.moderation.PersonalData;
import jp.kurumaza.room.Room;

/**
 * What is looked for in a resident's words before they are shown. Those who run the room answer for
 * their own: the number of an office is not personal.
 */
final class CheckWords {
  private CheckWords() {}

  /**
   * @param notPersonalData the author says that what was found is none
   * @return what those who run the room should look at
   * @throws jp.kurumaza.platform.Problem personal-data
   */
  static List<Flag> flags(Room state, UUID author, String text, boolean notPersonalData) {
    if (state.all().role(author) != Role.RESIDENT) {
      return List.of();
    }
    List<Flag> flags = new ArrayList<>();
    List<PersonalData.Found> found = PersonalData.in(text);
    if (!found.isEmpty()) {
      if (!notPersonalData) {
        PersonalData.refuse(found, "/text");
      }
      flags.add(Flag.PERSONAL_DATA);
    }
    if (!AbusiveWords.inForce().in(text).isEmpty()) {
      flags.add(Flag.ABUSIVE_WORDS);
    }
    return flags;
  }

  static List<Fact> facts(List<Flag> flags, long statement) {
    return flags.stream()
        .map(flag -> Fact.forRunners(new StatementFlagged(statement, flag)))
        .toList();
  }
}
