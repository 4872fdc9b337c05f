package jp.kurumaza.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.log.Frames;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.log.event.PhaseStarted;
import jp.kurumaza.log.event.PollOpened;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.minutes.Minutes.Step;
import jp.kurumaza.room.RoomViews;
import org.jspecify.annotations.Nullable;

/** What happened when in a talk, as everyone saw it: the state itself keeps only the present. */
final class Course {
  private static final int PAGE = 1_000;

  private final List<Step> steps = new ArrayList<>();
  private final Map<Long, Instant> polls = new HashMap<>();
  private List<Phase> agenda = List.of();
  private @Nullable Instant openedAt;

  private Course() {}

  static Course of(RoomViews views, UUID room) {
    Course course = new Course();
    long at = 0;
    for (long before = -1; at != before; ) {
      before = at;
      Frames.Page page = views.past(room, at, PAGE, Viewer.READER);
      page.events().forEach(course::apply);
      at = page.upTo();
    }
    return course;
  }

  private void apply(LoggedEvent logged) {
    switch (logged.event()) {
      case AgendaSet e -> agenda = e.agenda();
      case RoomOpened e -> openedAt = logged.at();
      case PhaseStarted e -> {
        Phase phase = agenda.get(e.phase());
        steps.add(new Step(logged.at(), phase.title(), phase.question()));
      }
      case PollOpened e -> polls.put(logged.sequence(), logged.at());
      default -> {}
    }
  }

  @Nullable Instant openedAt() {
    return openedAt;
  }

  List<Step> steps() {
    return steps;
  }

  /** When each quick question was put. */
  Map<Long, Instant> polls() {
    return polls;
  }
}
