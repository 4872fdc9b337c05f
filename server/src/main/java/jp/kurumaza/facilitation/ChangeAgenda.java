package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.AgendaRules;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.RoomState.RunningPhase;

/** Those who run a talk arrange anew what is still to come of it. */
@Dependent
public class ChangeAgenda {
  private final RoomLog log;

  @Inject
  public ChangeAgenda(RoomLog log) {
    this.log = log;
  }

  /**
   * @param seen the phases to come, as the author saw them
   * @param phases the phases to come from now on; none may be left once the room is open
   * @throws Problem what a phase lacks; conflict if the phases to come are not those that were
   *     seen; room-closed or room-cancelled
   */
  public long change(UUID room, List<Phase> seen, List<Phase> phases, Author author) {
    AgendaRules.requireSound(phases, "/phases");
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireOwnCourse();
          state.requireNotOver();
          List<Phase> agenda = state.all().getAgenda();
          int begun = begun(state.all());
          if (!agenda.subList(begun, agenda.size()).equals(seen)) {
            throw new Problem(
                ProblemType.CONFLICT, "これからの進め方が、そのあいだに変わりました。いまの進め方を見てから、もう一度変えてください。");
          }
          List<Phase> changed =
              Stream.concat(agenda.stream().limit(begun), phases.stream()).toList();
          AgendaRules.requireLength(changed, "/phases");
          return List.of(Fact.forEveryone(new AgendaSet(changed)));
        });
  }

  private static int begun(RoomState state) {
    RunningPhase running = state.getPhase();
    return running == null ? 0 : running.index() + 1;
  }
}
