package jp.kurumaza.demo;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.deliberation.ChangeStatement;
import jp.kurumaza.deliberation.RaiseHand;
import jp.kurumaza.deliberation.React;
import jp.kurumaza.deliberation.SubmitStatement;
import jp.kurumaza.facilitation.ArrangeBoard;
import jp.kurumaza.facilitation.Moderate;
import jp.kurumaza.facilitation.RecordFinding;
import jp.kurumaza.facilitation.RunRoom;
import jp.kurumaza.facilitation.TieStatement;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.JoinTopic;
import jp.kurumaza.identity.Participants;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomPlan;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.ScheduleRoom;
import jp.kurumaza.room.TakeSeat;
import jp.kurumaza.topic.FindingRef;

/** A talk, from its date to its findings. */
@OnlyOne
class SeedTalk {
  private static final int STATEMENT_LIMIT = 2_000;

  @Inject KurumazaClock clock;
  @Inject ScheduleRoom schedule;
  @Inject JoinTopic join;
  @Inject Participants participants;
  @Inject TakeSeat takeSeat;
  @Inject RunRoom run;
  @Inject SubmitStatement submit;
  @Inject ChangeStatement change;
  @Inject React react;
  @Inject RaiseHand hands;
  @Inject ArrangeBoard board;
  @Inject TieStatement tie;
  @Inject Moderate moderate;
  @Inject RecordFinding record;
  @Inject SeedDeeds deeds;
  @Inject SeedTables tables;

  /**
   * Arranges the talk.
   *
   * @param now the present, which its date counts from
   */
  RoomSettings schedule(DemoRoom script, UUID topic, Staff staff, Account owner, Instant now) {
    RoomPlan plan =
        new RoomPlan(
            script.title(),
            script.place(),
            script.startsAt(now),
            script.agenda(),
            crew(script, staff),
            STATEMENT_LIMIT,
            Admission.OPEN);
    return schedule.schedule(topic, plan, Staff.by(owner));
  }

  private static Map<UUID, Part> crew(DemoRoom script, Staff staff) {
    Map<UUID, Part> crew = new LinkedHashMap<>();
    for (String login : script.facilitators()) {
      crew.put(staff.account(login).id(), crew.isEmpty() ? Part.LEAD : Part.CO);
    }
    if (script.crew() != null) {
      script.crew().forEach((login, part) -> crew.put(staff.account(login).id(), part));
    }
    return crew;
  }

  /** What happens all at once. */
  @Transactional
  void together(Runnable work) {
    work.run();
  }

  /** Lives through it, as far as it has come by now. */
  List<FindingRef> play(DemoRoom script, RoomSettings room, Staff staff) {
    Performance performance = new Performance(this, script, room, staff);
    Timeline timeline = new Timeline(clock, room.startsAt());
    performance.plan(timeline);
    timeline.play();
    return performance.findings();
  }
}
