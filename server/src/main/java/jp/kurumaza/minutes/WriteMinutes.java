package jp.kurumaza.minutes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.Finding.MinorityView;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.minutes.Minutes.Asked;
import jp.kurumaza.minutes.Minutes.Choice;
import jp.kurumaza.minutes.Minutes.Shown;
import jp.kurumaza.minutes.Minutes.Voice;
import jp.kurumaza.room.Poll;
import jp.kurumaza.room.RecordedFinding;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.room.Statement;
import jp.kurumaza.room.Theme;
import jp.kurumaza.topic.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what everyone may read of a talk, and its findings. Words that are held, veiled,
 * hidden or erased never come near: they are not in what a reader sees.
 */
@Dependent
public class WriteMinutes {
  private static final String NO_NAME = "（あだ名なし）";

  private final Rooms rooms;
  private final Topics topics;
  private final Accounts accounts;
  private final RoomViews views;

  @Inject
  public WriteMinutes(Rooms rooms, Topics topics, Accounts accounts, RoomViews views) {
    this.rooms = rooms;
    this.topics = topics;
    this.accounts = accounts;
    this.views = views;
  }

  /**
   * @throws jp.kurumaza.platform.Problem not-found
   */
  public Minutes of(UUID id) {
    RoomSettings room = rooms.require(id);
    String question = topics.require(room.topic()).settings().question();
    Course course = Course.of(views, id);
    List<RecordedFinding> findings = views.look(id, new Viewer(true, null), RoomState::getFindings);
    return views.look(
        id,
        Viewer.READER,
        state ->
            new Minutes(
                question,
                room.title(),
                room.place(),
                room.startsAt(),
                course.openedAt(),
                state.getClosedAt(),
                facilitators(room),
                state.residents().size(),
                course.steps(),
                voices(room.id(), state),
                state.getPolls().stream().flatMap(p -> asked(p, course).stream()).toList(),
                findings.stream().map(finding -> shown(finding, state)).toList()));
  }

  private List<String> facilitators(RoomSettings room) {
    return room.crew().runners().stream()
        .flatMap(id -> accounts.find(id).stream())
        .map(Account::name)
        .toList();
  }

  private List<Voice> voices(UUID room, RoomState state) {
    Map<UUID, String> names =
        views.nicknames(
            room, state.getStatements().stream().map(Statement::participant).distinct().toList());
    return state.getStatements().stream().map(s -> voice(s, state, names)).toList();
  }

  private static Voice voice(Statement statement, RoomState state, Map<UUID, String> names) {
    return new Voice(
        statement.sequence(),
        statement.at(),
        names.getOrDefault(statement.participant(), NO_NAME),
        state.role(statement.participant()) == Role.FACILITATOR,
        statement.is(Statement.Status.SHOWN) ? statement.text() : null,
        note(statement),
        statement.replyTo(),
        state.theme(statement.theme()).map(Theme::name).orElse(null));
  }

  private static @Nullable String note(Statement statement) {
    return switch (statement.status()) {
      case SHOWN -> statement.corrected() ? "本人が直しました" : null;
      case HIDDEN -> "進行役が隠しました。理由：" + statement.reason();
      case WITHDRAWN -> "本人が取り下げました";
      case REDACTED -> "公開できない言葉のため、消されました";
      case HELD, VEILED -> "まだ見えていません";
    };
  }

  private static List<Asked> asked(Poll poll, Course course) {
    Instant at = course.polls().get(poll.id());
    if (at == null || poll.isOpen()) {
      return List.of();
    }
    List<Integer> counts = poll.counts();
    List<Choice> choices =
        IntStream.range(0, poll.choices().size())
            .mapToObj(i -> new Choice(poll.choices().get(i), counts == null ? null : counts.get(i)))
            .toList();
    return List.of(new Asked(at, poll.question(), poll.answered(), choices));
  }

  private static Shown shown(RecordedFinding finding, RoomState state) {
    MinorityView minority = finding.minorityView();
    return new Shown(
        finding.text(),
        finding.agreement(),
        state.theme(finding.theme()).map(Theme::name).orElse(null),
        readable(finding.citations(), state),
        minority == null ? null : minority.text(),
        minority == null ? List.of() : readable(minority.citations(), state));
  }

  private static List<Long> readable(List<Long> citations, RoomState state) {
    Set<Long> shown =
        state.getStatements().stream()
            .filter(statement -> statement.is(Statement.Status.SHOWN))
            .map(Statement::sequence)
            .collect(Collectors.toSet());
    return citations.stream().filter(shown::contains).toList();
  }
}
