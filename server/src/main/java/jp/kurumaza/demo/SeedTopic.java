package jp.kurumaza.demo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.identity.Account;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.topic.DraftTopic;
import jp.kurumaza.topic.FindingRef;
import jp.kurumaza.topic.OpenTopic;

/** A topic, from its draft to its answers. */
@OnlyOne
class SeedTopic {
  private static final int DAYS_OF_DRAFTING = 14;

  @Inject KurumazaClock clock;
  @Inject DraftTopic draft;
  @Inject OpenTopic open;
  @Inject SeedTalk talk;
  @Inject SeedOutcome outcome;

  void seed(DemoTopic script, Staff staff) {
    Instant now = clock.instant();
    LocalDate today = clock.today();
    UUID department = staff.department(script.department());
    Account owner = staff.ownerIn(department);
    LocalDate starts = today.plusDays(script.participationStartsDay());
    UUID topic =
        clock.callAt(
            morning(starts.minusDays(DAYS_OF_DRAFTING)),
            () -> draft.draft(script.settings(department, today), department));
    clock.runAt(morning(starts), () -> open.open(topic, Staff.by(owner)));
    List<List<FindingRef>> findings = new ArrayList<>();
    for (DemoRoom room : script.rooms()) {
      RoomSettings scheduled =
          clock.callAt(morning(starts), () -> talk.schedule(room, topic, staff, owner, now));
      findings.add(talk.play(room, scheduled, staff));
    }
    if (script.outcome() != null) {
      Instant ended = morning(today.plusDays(script.participationEndsDay()));
      outcome.seed(topic, script, script.outcome(), ended, findings, staff);
    }
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(LocalTime.of(9, 0)).atZone(KurumazaClock.ZONE).toInstant();
  }
}
