package jp.kurumaza.deliberation;

import java.util.ArrayList;
import java.util.List;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.StatementFlagged;
import jp.kurumaza.log.event.StatementFlagged.Flag;
import jp.kurumaza.moderation.AbusiveWords;
import jp.kurumaza.moderation.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a resident's words, written or said in the hall, before they are shown.
 * Those who run the room answer for their own: the number of an office is not personal.
 */
final class CheckWords {
  private CheckWords() {}

  /**
   * @param role of who said it; null for who comes in with it
   * @param notPersonalData the author says that what was found is none
   * @return what those who run the room should look at
   * @throws jp.kurumaza.platform.Problem personal-data
   */
  static List<Flag> flags(@Nullable Role role, String text, boolean notPersonalData) {
    if (role == Role.FACILITATOR) {
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
