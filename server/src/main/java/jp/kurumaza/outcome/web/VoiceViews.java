package jp.kurumaza.outcome.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.identity.Participants;
import jp.kurumaza.identity.Participation;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.outcome.PublicOutcome;
import jp.kurumaza.outcome.ReadOutcomes;
import jp.kurumaza.outcome.SeenAnswers;
import jp.kurumaza.outcome.web.VoiceView.CitedIn;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.room.Statement;
import jp.kurumaza.room.Theme;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicLife;
import jp.kurumaza.topic.TopicLog;
import jp.kurumaza.topic.Topics;
import org.jspecify.annotations.Nullable;

/** Everything that a person said, and where it went. */
@OnlyOne
public class VoiceViews {
  @Inject Participants participants;
  @Inject Topics topics;
  @Inject TopicLog log;
  @Inject Rooms rooms;
  @Inject RoomViews views;
  @Inject ReadOutcomes outcomes;
  @Inject AnswerViews answers;
  @Inject SeenAnswers seen;

  /** Newest first. */
  List<VoiceView> of(UUID person) {
    return participants.of(person).stream()
        .flatMap(this::in)
        .sorted(Comparator.comparing(VoiceView::at).reversed())
        .toList();
  }

  private Stream<VoiceView> in(Participation participation) {
    UUID id = participation.topic();
    Instant seenAt = seen.at(participation.participant());
    Where where = new Where(topics.require(id), log.life(id), outcomes.of(id).orElse(null), seenAt);
    return rooms.ofTopic(id).stream()
        .flatMap(room -> said(room, participation.participant(), where).stream());
  }

  /** The topic that something was said in. */
  private record Where(
      Topic topic, TopicLife life, @Nullable PublicOutcome outcome, Instant seenAt) {}

  private List<VoiceView> said(RoomSettings room, UUID participant, Where where) {
    return views.look(
        room.id(),
        new Viewer(true, participant),
        state ->
            state.getStatements().stream()
                .filter(statement -> statement.participant().equals(participant))
                .map(statement -> voice(room, state, statement, where))
                .toList());
  }

  private VoiceView voice(RoomSettings room, RoomState state, Statement said, Where where) {
    List<CitedIn> findings = cited(room.id(), said.sequence(), where);
    return new VoiceView(
        where.topic().id(),
        where.topic().settings().question(),
        room.id(),
        room.title(),
        said.sequence(),
        said.at(),
        said.is(Statement.Status.HIDDEN) ? null : said.text(),
        said.status(),
        state.issue(said.theme()).map(Theme::name).orElse(null),
        where.topic().settings().answerDue(),
        findings,
        findings.stream().anyMatch(finding -> isNew(finding.answer(), where.seenAt())));
  }

  private List<CitedIn> cited(UUID room, long statement, Where where) {
    PublicOutcome outcome = where.outcome();
    return outcome == null
        ? List.of()
        : outcome.findings().stream()
            .filter(finding -> finding.cites(room, statement))
            .map(
                finding ->
                    new CitedIn(
                        Objects.requireNonNull(finding.finding()),
                        finding.text(),
                        Objects.requireNonNull(finding.agreement()),
                        answers.of(where.topic(), where.life(), finding.finding())))
            .toList();
  }

  private static boolean isNew(@Nullable AnswerView answer, Instant seenAt) {
    return answer != null && answer.answeredAt().isAfter(seenAt);
  }
}
