package jp.kurumaza.poster;

import java.time.Instant;
import java.time.LocalDate;
import jp.kurumaza.log.event.Admission;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a poster.
 *
 * @param owner who asks, and answers
 * @param minutes how long it takes
 * @param answerDue the last day for the answers
 * @param address where the QR code leads
 * @param typed what to type instead, without the scheme; null where one comes by the code alone
 */
public record Poster(
    String question,
    String owner,
    String title,
    String place,
    Instant startsAt,
    int minutes,
    LocalDate answerDue,
    Admission admission,
    String address,
    @Nullable String typed) {

  /** One page of A4, as PDF. */
  public byte[] print() {
    return PosterPage.print(this);
  }
}
