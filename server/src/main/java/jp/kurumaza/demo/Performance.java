package jp.kurumaza.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.demo.DemoRoom.Line;
import jp.kurumaza.demo.DemoRoom.Minority;
import jp.kurumaza.demo.DemoRoom.Resident;
import jp.kurumaza.demo.DemoRoom.Shown;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Asker;
import jp.kurumaza.identity.JoinTopic;
import jp.kurumaza.identity.Rules;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.log.event.Finding.MinorityView;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.log.event.ThemeEvent.Part;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.topic.FindingRef;
import org.jspecify.annotations.Nullable;

/** One talk as it is lived through: who sits where, and where each line came to stand. */
final class Performance {
  private static final double ARRIVAL = -3;
  private static final double SOON = 0.25;
  private static final double LATER = 0.4;
  private static final double RECONSIDERED = 2;
  private static final double DEBRIEFING = 15;

  private final SeedTalk use;
  private final DemoRoom script;
  private final RoomSettings room;
  private final Staff staff;
  private final Account lead;
  private final Account second;
  private final Map<String, UUID> seats = new HashMap<>();
  private final Map<Integer, Long> lines = new HashMap<>();
  private final Map<String, Long> themes = new HashMap<>();
  private final List<FindingRef> findings = new ArrayList<>();

  Performance(SeedTalk use, DemoRoom script, RoomSettings room, Staff staff) {
    this.use = use;
    this.script = script;
    this.room = room;
    this.staff = staff;
    this.lead = staff.account(script.facilitators().getFirst());
    this.second = staff.account(script.facilitators().getLast());
  }

  List<FindingRef> findings() {
    return List.copyOf(findings);
  }

  void plan(Timeline timeline) {
    planSeats(timeline);
    planPhases(timeline);
    for (int i = 0; i < script.talk().size(); i++) {
      planLine(timeline, i);
    }
    planChanges(timeline);
    planFindings(timeline);
    DemoDeeds deeds = script.deeds();
    if (deeds != null) {
      use.deeds.plan(deeds, this, timeline);
      planTables(deeds.tables(), timeline);
    }
  }

  private void planSeats(Timeline timeline) {
    script.facilitators().forEach(login -> timeline.at(ARRIVAL, () -> arrive(login)));
    for (int i = 0; i < script.people().size(); i++) {
      Resident resident = script.people().get(i);
      timeline.at(ARRIVAL + 0.1 * (i + 1), () -> arrive(resident));
    }
  }

  private void planPhases(Timeline timeline) {
    timeline.at(0, () -> use.run.open(room.id(), Staff.by(lead)));
    int minute = 0;
    for (int i = 1; i < script.agenda().size(); i++) {
      int phase = i;
      minute += script.agenda().get(i - 1).minutes();
      timeline.at(minute, () -> use.run.startPhase(room.id(), phase, Staff.by(lead)));
    }
    timeline.at(script.minutes() + SOON, () -> use.run.close(room.id(), Staff.by(lead)));
  }

  private void planTables(List<DemoDeeds.Apart> tables, Timeline timeline) {
    int from = 0;
    for (Phase phase : script.agenda()) {
      int until = from + phase.minutes();
      if (phase.method() == Phase.Method.TABLES) {
        use.tables.plan(tables, from, until, this, timeline);
      }
      from = until;
    }
  }

  private void planLine(Timeline timeline, int index) {
    Line line = script.talk().get(index);
    timeline.at(line.minute(), () -> say(index, line));
    String theme = line.theme();
    if (theme != null) {
      timeline.at(line.minute() + SOON, () -> tie(index, theme));
    }
    timeline.at(revealed(line.minute()) + LATER, () -> use.together(() -> react(index, line)));
  }

  private void planChanges(Timeline timeline) {
    script.corrected().forEach(c -> timeline.at(after(c.line(), LATER), () -> correct(c)));
    script
        .hidden()
        .forEach(
            h ->
                timeline.at(
                    after(h.line(), SOON),
                    () ->
                        use.moderate.hide(
                            room.id(), stands(h.line()), h.reason(), Staff.by(second))));
    script.withdrawn().forEach(w -> timeline.at(after(w, RECONSIDERED), () -> withdraw(w)));
    if (script.hands() != null && script.startedMinutesAgo() != null) {
      double lately = script.startedMinutesAgo() - SOON;
      script
          .hands()
          .forEach(
              nickname ->
                  timeline.at(
                      lately, () -> use.hands.raise(room.id(), seat(nickname), Staff.key())));
    }
  }

  private void planFindings(Timeline timeline) {
    for (int i = 0; i < script.findings().size(); i++) {
      Shown shown = script.findings().get(i);
      double minute = shown.minute() == null ? script.minutes() + DEBRIEFING + i : shown.minute();
      timeline.at(minute, () -> record(shown));
    }
  }

  private void arrive(String login) {
    UUID participant = use.participants.facilitator(room.topic(), staff.account(login));
    seats.put(login, participant);
    use.takeSeat.take(room.id(), participant, Role.FACILITATOR, Staff.key());
  }

  private void arrive(Resident resident) {
    Rules rules = Rules.inForce();
    JoinTopic.Request request =
        new JoinTopic.Request(resident.nickname(), rules.version(), rules.licence());
    UUID participant = use.join.join(Asker.NOBODY, room.topic(), request).id();
    seats.put(resident.nickname(), participant);
    use.takeSeat.take(room.id(), participant, Role.RESIDENT, Staff.key());
  }

  private void say(int index, Line line) {
    Long replyTo = line.replyTo() == null ? null : stands(line.replyTo());
    long sequence =
        use.submit.submit(room, seat(line.speaker()), line.text(), replyTo, Staff.key()).sequence();
    lines.put(index, sequence);
  }

  private void tie(int index, String theme) {
    use.tie.tie(room.id(), stands(index), theme(theme), Staff.by(second));
  }

  private long theme(String name) {
    return themes.computeIfAbsent(name, known -> place(known, Part.ISSUE, null, false));
  }

  /** Puts something on the board. */
  void place(DemoDeeds.Placed placed) {
    Long under = placed.under() == null ? null : theme(placed.under());
    themes.put(placed.name(), place(placed.name(), placed.part(), under, placed.parked()));
  }

  private long place(String name, Part part, @Nullable Long under, boolean parked) {
    return use.board.add(room.id(), name, part, under, parked, Staff.by(second));
  }

  /** So many others react, for each kind beginning with somebody else. */
  private void react(int index, Line line) {
    List<String> others =
        script.people().stream()
            .map(Resident::nickname)
            .filter(nickname -> !nickname.equals(line.speaker()))
            .toList();
    line.reactions()
        .forEach(
            (kind, times) -> {
              for (int i = 0; i < times; i++) {
                String nickname = others.get((index + kind.ordinal() * 5 + i) % others.size());
                use.react.react(room.id(), stands(index), seat(nickname), kind);
              }
            });
  }

  private void correct(DemoRoom.Corrected corrected) {
    String speaker = script.talk().get(corrected.line()).speaker();
    use.change.correct(
        room, seat(speaker), stands(corrected.line()), corrected.text(), Staff.key());
  }

  private void withdraw(int line) {
    UUID speaker = seat(script.talk().get(line).speaker());
    use.change.withdraw(room, speaker, stands(line), Staff.key());
  }

  private void record(Shown shown) {
    Finding finding =
        new Finding(
            shown.text(),
            shown.agreement(),
            shown.theme() == null ? null : theme(shown.theme()),
            stand(shown.citations()),
            minority(shown.minorityView()));
    long sequence = use.record.record(room.id(), finding, Staff.by(lead));
    findings.add(new FindingRef(room.id(), sequence));
  }

  private @Nullable MinorityView minority(@Nullable Minority view) {
    return view == null ? null : new MinorityView(view.text(), stand(view.citations()));
  }

  /** When what is said at a minute is seen: words of silent writing wait for the end of it. */
  private double revealed(double minute) {
    int ends = 0;
    for (Phase phase : script.agenda()) {
      ends += phase.minutes();
      if (minute < ends) {
        return phase.method() == Phase.Method.SILENT ? ends : minute;
      }
    }
    return minute;
  }

  private double after(int line, double minutes) {
    return script.talk().get(line).minute() + minutes;
  }

  RoomSettings room() {
    return room;
  }

  Author lead() {
    return Staff.by(lead);
  }

  Author second() {
    return Staff.by(second);
  }

  Account account(String login) {
    return staff.account(login);
  }

  long finding(int index) {
    return findings.get(index).sequence();
  }

  UUID seat(String speaker) {
    return known(seats.get(speaker), speaker);
  }

  long stands(int line) {
    return known(lines.get(line), line);
  }

  private List<Long> stand(List<Integer> cited) {
    return cited.stream().map(this::stands).toList();
  }

  private static <T> T known(@Nullable T found, Object name) {
    if (found == null) {
      throw new IllegalStateException("The talk does not have " + name + " yet");
    }
    return found;
  }
}
