package jp.kurumaza.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.Admission.Readers;
import jp.kurumaza.log.event.AdmissionSet;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.CoolDownSet;
import jp.kurumaza.log.event.HoldingSet;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.PersonHeld;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.log.event.PhaseExtended;
import jp.kurumaza.log.event.PhaseStarted;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.SeatsSet;
import jp.kurumaza.log.event.Table;
import jp.kurumaza.room.RoomState.CoolDown;
import jp.kurumaza.room.RoomState.RunningPhase;
import jp.kurumaza.room.RoomState.Status;
import org.jspecify.annotations.Nullable;

/** What a room means its tables to be, taken from it at one moment. */
record Plan(
    List<Table> prepared,
    List<Table> open,
    List<Table> past,
    @Nullable Phase phase,
    @Nullable RunningPhase time,
    boolean holding,
    Set<UUID> held,
    List<CoolDown> coolDowns,
    Admission admission) {

  static Plan of(Room room) {
    RoomState state = room.all();
    RunningPhase running = state.getPhase();
    return new Plan(
        state.tables().prepared(),
        state.tables().open().stream().map(table -> without(table, state)).toList(),
        state.tables().past(),
        running == null ? null : state.getAgenda().get(running.index()),
        running,
        state.isHolding(),
        state.residents().stream()
            .filter(person -> !state.isHolding() && state.holds(person))
            .collect(Collectors.toSet()),
        state.getCoolDowns(),
        state.admission());
  }

  /** Who was removed from the room sits at none of its tables. */
  private static Table without(Table table, RoomState state) {
    return table.with(table.people().stream().filter(Predicate.not(state::isRemoved)).toList());
  }

  /** What is still to happen at a table for it to be as it is meant. */
  List<Fact> factsFor(Table table, Room at) {
    RoomState state = at.all();
    if (phase == null || time == null || state.isOver()) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    if (state.getStatus() == Status.SCHEDULED) {
      facts.addAll(begin(phase, time));
    } else if (state.getPhase() != null && !state.getPhase().endsAt().equals(time.endsAt())) {
      facts.add(Fact.forEveryone(new PhaseExtended(time.endsAt())));
    }
    newcomers(table, state).forEach(person -> facts.addAll(welcome(person)));
    if (!table.people().equals(state.getSeated())) {
      facts.add(Fact.forEveryone(new SeatsSet(table.people())));
    }
    return facts;
  }

  private List<Fact> begin(Phase phase, RunningPhase time) {
    int minutes = (int) Math.max(1, Duration.between(time.startedAt(), time.endsAt()).toMinutes());
    Phase talk =
        new Phase(phase.title(), Phase.Method.OPEN, minutes, phase.question(), phase.prompts());
    Stream<Fact> course =
        Stream.of(
                new AgendaSet(List.of(talk)),
                new RoomOpened(),
                new PhaseStarted(0, time.endsAt()),
                new SeatsSet(List.of()))
            .map(Fact::forEveryone);
    Stream<Fact> held =
        holding ? Stream.of(Fact.forEveryone(new HoldingSet(true))) : Stream.empty();
    return Stream.of(readers(), course, held).flatMap(facts -> facts).toList();
  }

  /** What only the invited may read is so at a table too. */
  private Stream<Fact> readers() {
    return admission.readers() == Readers.INVITED
        ? Stream.of(Fact.forEveryone(new AdmissionSet(admission)))
        : Stream.empty();
  }

  private static Stream<UUID> newcomers(Table table, RoomState state) {
    return table.people().stream().filter(Predicate.not(state::seats));
  }

  /** Who is held, or to be silent for a while, is so at a table too. */
  private List<Fact> welcome(UUID person) {
    Stream<Fact> joined =
        Stream.of(Fact.forEveryone(new ParticipantJoined(person, null, Role.RESIDENT)));
    Stream<Fact> silent =
        coolDowns.stream()
            .filter(one -> one.participant().equals(person))
            .map(one -> Fact.of(new CoolDownSet(person, one.until()), Audience.only(person)));
    Stream<Fact> waits =
        held.contains(person)
            ? Stream.of(Fact.of(new PersonHeld(person, true), Audience.only(person)))
            : Stream.empty();
    return Stream.of(joined, silent, waits).flatMap(facts -> facts).toList();
  }
}
