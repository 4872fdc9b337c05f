package jp.kurumaza.room;

import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.Admission.Kind;
import jp.kurumaza.log.event.Admission.Readers;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** How people may be let into a room. */
final class AdmissionRules {
  private static final int MOST_SEATS = 1_000;
  private static final int MOST_GRACE_MINUTES = 60;

  private AdmissionRules() {}

  /**
   * @param field where it stands in the request
   * @throws Problem invalid-value at the field
   */
  static void requireSound(Admission admission, String field) {
    boolean limited = admission.kind() == Kind.SEATS;
    requireOnly(limited, admission.seats(), 1, MOST_SEATS, field + "/seats");
    requireOnly(limited, admission.graceMinutes(), 0, MOST_GRACE_MINUTES, field + "/graceMinutes");
    if (admission.readers() == Readers.INVITED && admission.kind() != Kind.INVITATION) {
      throw Problem.at(field + "/readers", ProblemType.INVALID_VALUE, "読める人を限れるのは、招待制の部屋だけです。");
    }
  }

  /**
   * @throws Problem invalid-value where there are fewer seats than people who have one, or where a
   *     talk that everyone was told they may read is to be read by the invited alone
   */
  static void requirePossible(Admission admission, RoomState room, String field) {
    Integer seats = admission.seats();
    int taken = room.residents().size();
    if (admission.readers() == Readers.INVITED && room.admission().readers() == Readers.EVERYONE) {
      throw Problem.at(
          field + "/readers",
          ProblemType.INVALID_VALUE,
          "だれでも読めると知らせた部屋です。招待された人だけにするには、この部屋を中止し、新しい部屋を決めてください。");
    }
    if (seats != null && seats < taken) {
      throw Problem.at(
          field + "/seats",
          ProblemType.INVALID_VALUE,
          "もう%d人に席があります。それより少なくはできません。".formatted(taken));
    }
  }

  private static void requireOnly(
      boolean needed, @Nullable Integer value, int least, int most, String field) {
    if (needed && value != null) {
      AgendaRules.requireWithin(value, least, most, field);
    } else if (needed || value != null) {
      throw Problem.at(
          field, ProblemType.INVALID_VALUE, needed ? "数を入れてください。" : "席の数を決める部屋だけの項目です。");
    }
  }
}
