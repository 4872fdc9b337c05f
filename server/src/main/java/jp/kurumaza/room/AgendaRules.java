package jp.kurumaza.room;

import java.util.List;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;

/** What an agenda may look like, whoever writes it. */
public final class AgendaRules {
  private static final int TITLE_LIMIT = 60;
  private static final int QUESTION_LIMIT = 120;
  private static final int PHASES_LIMIT = 20;
  private static final int PROMPTS_LIMIT = 20;
  private static final int MINUTES_LIMIT = 240;

  private AgendaRules() {}

  /**
   * @throws Problem invalid-value at the field, unless the whole agenda has 1 to 20 phases
   */
  public static void requireLength(List<Phase> agenda, String field) {
    requireWithin(agenda.size(), 1, PHASES_LIMIT, field);
  }

  /**
   * @param field where the phases stand in the request
   * @throws Problem invalid-value or a text's problem, with the field
   */
  public static void requireSound(List<Phase> phases, String field) {
    for (int i = 0; i < phases.size(); i++) {
      requireSound(phases.get(i), field + "/" + i);
    }
  }

  private static void requireSound(Phase phase, String field) {
    Text.require(phase.title(), field + "/title", TITLE_LIMIT);
    Text.require(phase.question(), field + "/question", QUESTION_LIMIT);
    requireWithin(phase.minutes(), 1, MINUTES_LIMIT, field + "/minutes");
    requireWithin(phase.prompts().size(), 0, PROMPTS_LIMIT, field + "/prompts");
    for (int i = 0; i < phase.prompts().size(); i++) {
      Text.require(phase.prompts().get(i), field + "/prompts/" + i, QUESTION_LIMIT);
    }
  }

  static void requireWithin(int value, int least, int most, String field) {
    if (value < least || value > most) {
      throw Problem.at(field, ProblemType.INVALID_VALUE, "%dから%dまでにしてください。".formatted(least, most));
    }
  }
}
