package jp.kurumaza.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.kurumaza.identity.Participant;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.LogKind;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.event.Event;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.log.event.FindingRecorded;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.StatementCorrected;
import jp.kurumaza.log.event.StatementHidden;
import jp.kurumaza.log.event.StatementRedacted;
import jp.kurumaza.log.event.StatementSubmitted;
import jp.kurumaza.log.event.StatementTied;
import jp.kurumaza.log.event.StatementWithdrawn;
import jp.kurumaza.log.event.ThemeAdded;
import jp.kurumaza.log.event.TopicOpened;
import jp.kurumaza.outcome.Sentence.Kind;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Crew;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.topic.FindingRef;
import jp.kurumaza.topic.SampleTopic;
import jp.kurumaza.topic.Topic;
import org.assertj.core.api.AbstractComparableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** An open topic with one talk, and what people do with it. */
final class Consultation extends OutcomesInMemory {
  static final String VACANCY = "朝のうちに空いた席を、待っている家庭へ順番に知らせてほしいです。";
  static final String PAPER = "登録の紙が施設ごとにばらばらで、同じことを3回も書きました。";
  static final String FIRST_COME = "早い者勝ちの知らせでは、画面を見張れる人だけが勝ちます。";

  final UUID topic = UUID.randomUUID();
  final UUID room = UUID.randomUUID();
  final UUID drafter = UUID.randomUUID();
  final UUID first = UUID.randomUUID();
  final UUID second = UUID.randomUUID();

  private final Map<String, UUID> people = new HashMap<>();

  Consultation() {
    topics.add(new Topic(topic, SampleTopic.settings(), Instant.EPOCH));
    log.create(topic, LogKind.TOPIC);
    topicLog.append(
        topic, Author.system(null), (life, now) -> List.of(Fact.forEveryone(new TopicOpened())));
    rooms.add(
        new RoomSettings(
            room,
            topic,
            "夜の部",
            "オンライン",
            Instant.EPOCH,
            2_000,
            new Crew(Map.of(drafter, Part.LEAD))));
    log.create(room, LogKind.ROOM);
    given(new RoomOpened());
  }

  /** A talk with one theme, three voices, two findings and a minority view; still open. */
  Talked talked() {
    long theme = given(new ThemeAdded("朝の空き待ち"));
    long vacancy = say("ひなた", VACANCY);
    long paper = say("つばき", PAPER);
    long firstCome = say("もなか", FIRST_COME);
    List.of(vacancy, firstCome).forEach(said -> given(new StatementTied(said, theme)));
    long found =
        find(
            new Finding(
                "空いた席が、待っている家庭に届いていない。",
                Finding.Agreement.AGREED,
                theme,
                List.of(vacancy, paper),
                new Finding.MinorityView("早い者勝ちにしないでほしい。", List.of(firstCome))));
    long other =
        find(new Finding("登録の紙がそろっていない。", Finding.Agreement.SPLIT, null, List.of(paper), null));
    return new Talked(
        theme, vacancy, paper, firstCome, new FindingRef(room, found), new FindingRef(room, other));
  }

  /** Where things were said and found. */
  record Talked(
      long theme,
      long vacancy,
      long paper,
      long firstCome,
      FindingRef found,
      FindingRef otherFound) {}

  /** As {@link #talked()}, over and drafted. */
  Talked drafted() {
    Talked talked = talked();
    close();
    draft.draft(topic, Author.account(drafter, key()));
    return talked;
  }

  /** As {@link #drafted()}, with every sentence confirmed by the first person. */
  Talked reviewed() {
    Talked talked = drafted();
    confirmAll(first);
    review.review(topic, first, key());
    return talked;
  }

  /** As {@link #reviewed()}, confirmed by the second person and public. */
  Talked published() {
    Talked talked = reviewed();
    confirmAll(second);
    review.approve(topic, second, key());
    return talked;
  }

  UUID participant(String nickname) {
    return people.computeIfAbsent(
        nickname,
        name -> {
          UUID id = UUID.randomUUID();
          UUID person = person(name);
          table.add(new Participant(id, topic, person, null, name, null));
          given(new ParticipantJoined(id, null, ParticipantJoined.Role.RESIDENT));
          return id;
        });
  }

  UUID person(String nickname) {
    return UUID.nameUUIDFromBytes(nickname.getBytes(StandardCharsets.UTF_8));
  }

  long say(String nickname, String text) {
    return given(new StatementSubmitted(participant(nickname), text, null));
  }

  long find(Finding finding) {
    return given(new FindingRecorded(finding));
  }

  void close() {
    given(new RoomClosed());
  }

  void withdraw(long statement) {
    erase(statement, new StatementWithdrawn(statement));
  }

  void redact(long statement) {
    erase(statement, new StatementRedacted(statement));
  }

  void correct(long statement, String text) {
    erase(statement, new StatementCorrected(statement, text));
  }

  void hide(long statement) {
    given(new StatementHidden(statement, "個人の名前"));
  }

  private void erase(long statement, Event event) {
    log.append(
        room,
        Room.FOLD,
        Author.system(null),
        (state, now) -> List.of(Fact.forEveryone(event).erasing(state.wordsOf(statement))));
  }

  /** An event in the room's log. */
  long given(Event event) {
    return log.append(
        room, Room.FOLD, Author.system(null), (state, now) -> List.of(Fact.forEveryone(event)));
  }

  /** Lets the projection take what is new in both logs. */
  void project() {
    feed(room, LogKind.ROOM);
    feed(topic, LogKind.TOPIC);
  }

  private void feed(UUID of, LogKind kind) {
    List<LoggedEvent> events = log.events(of, reopen.cursor(of), 1_000);
    if (!events.isEmpty()) {
      reopen.project(of, kind, events);
    }
  }

  void confirmAll(UUID who) {
    for (Sentence sentence : outcome().work().sentences()) {
      edit.edit(topic, sentence.id(), null, true, who);
    }
  }

  Outcome outcome() {
    return outcomes.find(topic).orElseThrow();
  }

  PublicOutcome open() {
    return read.of(topic).orElseThrow();
  }

  /** The first sentence of the work of that kind. */
  Sentence sentence(Kind kind) {
    return outcome().work().sentences().stream()
        .filter(sentence -> sentence.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  /** What the topic's log says after its opening. */
  List<Event> events() {
    return log.events(topic, 1, 1_000).stream().map(LoggedEvent::event).toList();
  }

  List<String> texts(Function<PublicOutcome, List<Sentence>> part) {
    return new ArrayList<>(part.apply(open())).stream().map(Sentence::text).toList();
  }

  List<String> summaryTexts() {
    return open().summaries().values().stream().flatMap(List::stream).map(Sentence::text).toList();
  }

  static CommandKey key() {
    return CommandKey.of(UUID.randomUUID(), "");
  }

  static AbstractComparableAssert<?, ProblemType> assertRefused(ThrowingCallable action) {
    Problem problem = catchThrowableOfType(Problem.class, action);
    return assertThat(problem == null ? null : problem.type());
  }
}
