package jp.kurumaza.room.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.kurumaza.room.RoomState.Status;

/** A room as a calendar entry, RFC 5545. */
@Dependent
public class Calendar {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int MOST_OCTETS_IN_A_LINE = 75;

  private final Clock clock;

  @Inject
  public Calendar(Clock clock) {
    this.clock = clock;
  }

  String entry(RoomCard room) {
    Instant ends = room.startsAt().plus(Duration.ofMinutes(room.minutes()));
    List<String> lines =
        List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Kurumaza//JA",
            "BEGIN:VEVENT",
            "UID:" + room.id() + "@kurumaza",
            "DTSTAMP:" + UTC.format(clock.instant()),
            "DTSTART:" + UTC.format(room.startsAt()),
            "DTEND:" + UTC.format(ends),
            "SUMMARY:" + escape("車座「" + room.title() + "」"),
            "LOCATION:" + escape(room.place()),
            "DESCRIPTION:" + escape(room.topicQuestion()),
            "STATUS:" + (room.status() == Status.CANCELLED ? "CANCELLED" : "CONFIRMED"),
            "END:VEVENT",
            "END:VCALENDAR");
    StringBuilder entry = new StringBuilder();
    lines.forEach(line -> entry.append(folded(line)).append("\r\n"));
    return entry.toString();
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int c : line.codePoints().toArray()) {
      String character = Character.toString(c);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS_IN_A_LINE) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(character);
      octets += size;
    }
    return folded.toString();
  }
}
