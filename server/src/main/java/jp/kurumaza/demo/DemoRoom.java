package jp.kurumaza.demo;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import jp.kurumaza.log.event.Finding.Agreement;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.room.Reactions;
import org.jspecify.annotations.Nullable;

/**
 * A talk, word by word. Lines are named by their index in {@code talk}.
 *
 * @param day from today; the time is Japan's
 * @param startedMinutesAgo set for a talk that goes on now, whatever day and time say
 * @param facilitators logins; the first leads
 * @param crew logins of those who stand by them
 * @param hands nicknames of those who wait to be heard
 * @param withdrawn lines that their speakers take back
 */
record DemoRoom(
    String title,
    String place,
    int day,
    LocalTime time,
    @Nullable Integer startedMinutesAgo,
    List<String> facilitators,
    @Nullable Map<String, Part> crew,
    List<Phase> agenda,
    List<Resident> people,
    List<String> themes,
    List<Line> talk,
    @Nullable List<String> hands,
    List<Hidden> hidden,
    List<Integer> withdrawn,
    List<Corrected> corrected,
    List<Shown> findings,
    @Nullable DemoDeeds deeds) {

  /** Somebody who takes part. */
  record Resident(String nickname) {}

  /**
   * Something said.
   *
   * @param minute from the start
   * @param speaker nickname, or a facilitator's login
   * @param replyTo line
   * @param reactions how many of each kind
   */
  record Line(
      double minute,
      String speaker,
      String text,
      @Nullable String theme,
      @Nullable Integer replyTo,
      Map<Reactions.Kind, Integer> reactions) {}

  /** A line that a facilitator hides. */
  record Hidden(int line, String reason) {}

  /** A line put in other words by its speaker. */
  record Corrected(int line, String text) {}

  /**
   * A finding; citations are lines.
   *
   * @param minute when it is recorded; null for after the talk, and after those that have one
   */
  record Shown(
      @Nullable Double minute,
      String text,
      Agreement agreement,
      @Nullable String theme,
      List<Integer> citations,
      @Nullable Minority minorityView) {}

  /** What few held. */
  record Minority(String text, List<Integer> citations) {}

  Instant startsAt(Instant now) {
    if (startedMinutesAgo != null) {
      return now.minus(startedMinutesAgo, MINUTES).truncatedTo(MINUTES);
    }
    LocalDate today = LocalDate.ofInstant(now, KurumazaClock.ZONE);
    return today.plusDays(day).atTime(time).atZone(KurumazaClock.ZONE).toInstant();
  }

  /** Of the whole agenda. */
  int minutes() {
    return agenda.stream().mapToInt(Phase::minutes).sum();
  }
}
