package jp.kurumaza.room;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.identity.InMemoryAccounts;
import jp.kurumaza.identity.InMemoryParticipantTable;
import jp.kurumaza.identity.Participants;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.EventLog;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.InMemoryLogStore;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.Event;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.Phase;

/** A room with two residents and a facilitator in it, to give events and commands to. */
public final class Talk {
  /** Phases of the agenda. */
  public static final int SILENT = 2;

  public static final int ROUND = 3;

  public final UUID hana = UUID.randomUUID();
  public final UUID taro = UUID.randomUUID();
  public final UUID lead = UUID.randomUUID();
  public final Author runner = Author.account(UUID.randomUUID(), null);
  private final EventLog logs = new EventLog(new InMemoryLogStore(), Clock.systemUTC(), List.of());
  public final RoomLog log = new RoomLog(logs);
  public final RoomViews views =
      new RoomViews(logs, new Participants(new InMemoryParticipantTable()), new InMemoryAccounts());
  public final RoomSettings room =
      new RoomSettings(
          UUID.randomUUID(),
          UUID.randomUUID(),
          "朝の預け先",
          "オンライン",
          Instant.EPOCH,
          20,
          new Crew(Map.of(UUID.randomUUID(), Part.LEAD)));

  public Talk() {
    log.begin(room.id());
    given(
        new AgendaSet(
            List.of(
                phase("はじめ", 5, Phase.Method.OPEN),
                phase("深める", 20, Phase.Method.OPEN),
                phase("静かに書く", 5, Phase.Method.SILENT),
                phase("順に話す", 5, Phase.Method.ROUND))),
        new ParticipantJoined(hana, null, ParticipantJoined.Role.RESIDENT),
        new ParticipantJoined(taro, null, ParticipantJoined.Role.RESIDENT),
        new ParticipantJoined(lead, null, ParticipantJoined.Role.FACILITATOR));
  }

  private static Phase phase(String title, int minutes, Phase.Method method) {
    return new Phase(title, method, minutes, "どうですか?", List.of());
  }

  /** Events that everyone sees. */
  public void given(Event... events) {
    for (Event event : events) {
      log.append(room.id(), Author.system(null), (state, now) -> List.of(Fact.forEveryone(event)));
    }
  }

  /** Everything in the log, in order. */
  public List<Event> events() {
    return logs.events(room.id(), 0, 1_000).stream().map(LoggedEvent::event).toList();
  }

  public Event last() {
    return events().getLast();
  }

  public Audience lastAudience() {
    return logs.events(room.id(), head() - 1, 1).getFirst().audience();
  }

  public long head() {
    return head(room.id());
  }

  public long head(UUID log) {
    return logs.head(log);
  }

  /** A statement as a resident sees it; fails if there is none. */
  public Statement seenByResident(long sequence) {
    return log.read(
        room.id(), state -> state.seenBy(Viewer.READER).statement(sequence).orElseThrow());
  }

  public boolean residentSees(long sequence) {
    return log.read(
        room.id(), state -> state.seenBy(Viewer.READER).statement(sequence).isPresent());
  }

  public Statement seenByFacilitator(long sequence) {
    return log.read(room.id(), state -> state.statement(sequence));
  }

  /** A new key for a command. */
  public static CommandKey key() {
    return CommandKey.of(UUID.randomUUID(), "");
  }
}
