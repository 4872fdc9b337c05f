package jp.kurumaza.demo;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.deliberation.SubmitStatement;
import jp.kurumaza.deliberation.SummariseTable;
import jp.kurumaza.demo.DemoDeeds.Apart;
import jp.kurumaza.facilitation.ArrangeTables;
import jp.kurumaza.facilitation.ArrangeTables.Wished;
import jp.kurumaza.facilitation.RecordFinding;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.room.SetTables;

/** The part of a talk in which people sit at tables. */
@OnlyOne
class SeedTables {
  private static final double BEFORE = 0.5;
  private static final double AT_ONCE = 0.01;

  @Inject RoomLog log;
  @Inject Rooms rooms;
  @Inject ArrangeTables arrange;
  @Inject SetTables tables;
  @Inject SubmitStatement submit;
  @Inject SummariseTable summarise;
  @Inject RecordFinding record;

  /**
   * @param from minute at which the phase begins
   * @param until minute at which it is over
   */
  void plan(List<Apart> apart, int from, int until, Performance talk, Timeline timeline) {
    UUID room = talk.room().id();
    timeline.at(from - BEFORE, () -> arrange.prepare(room, wished(apart, talk), talk.second()));
    timeline.at(from + AT_ONCE, () -> tables.set(room));
    for (int i = 0; i < apart.size(); i++) {
      planTable(apart.get(i), i, talk, timeline);
    }
    timeline.at(until + AT_ONCE, () -> tables.set(room));
  }

  private static List<Wished> wished(List<Apart> apart, Performance talk) {
    return apart.stream()
        .map(one -> new Wished(one.name(), one.people().stream().map(talk::seat).toList()))
        .toList();
  }

  private void planTable(Apart apart, int index, Performance talk, Timeline timeline) {
    List<Long> said = new ArrayList<>();
    for (var line : apart.talk()) {
      timeline.at(line.minute(), () -> said.add(say(line, table(talk, index), talk)));
    }
    var summary = apart.summary();
    timeline.at(summary.minute(), () -> summarise(summary, table(talk, index), talk));
    var brought = apart.brought();
    timeline.at(
        brought.minute(),
        () ->
            record.record(
                table(talk, index).id(),
                new Finding(
                    brought.text(),
                    brought.agreement(),
                    null,
                    brought.citations().stream().map(said::get).toList(),
                    null),
                talk.second()));
  }

  private long say(Apart.Line line, RoomSettings table, Performance talk) {
    return submit
        .submit(table, talk.seat(line.speaker()), line.text(), null, Staff.key())
        .sequence();
  }

  private void summarise(Apart.Line line, RoomSettings table, Performance talk) {
    summarise.write(table.id(), talk.seat(line.speaker()), line.text(), null, Staff.key());
  }

  private RoomSettings table(Performance talk, int index) {
    UUID id = log.read(talk.room().id(), state -> state.all().tables().open().get(index).room());
    return rooms.require(id);
  }
}
