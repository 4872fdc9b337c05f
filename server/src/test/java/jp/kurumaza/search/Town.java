package jp.kurumaza.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.identity.InMemoryAccounts;
import jp.kurumaza.identity.InMemoryParticipantTable;
import jp.kurumaza.identity.Participants;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.EventLog;
import jp.kurumaza.log.EventLog.LogHead;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.InMemoryLogStore;
import jp.kurumaza.log.LogKind;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.Projection;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.AdmissionSet;
import jp.kurumaza.log.event.Answer;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.log.event.FindingAnswered;
import jp.kurumaza.log.event.OutcomePublished;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.log.event.RoomCancelled;
import jp.kurumaza.log.event.RoomEvent;
import jp.kurumaza.log.event.StatementCorrected;
import jp.kurumaza.log.event.StatementHeld;
import jp.kurumaza.log.event.StatementHidden;
import jp.kurumaza.log.event.StatementRedacted;
import jp.kurumaza.log.event.StatementReleased;
import jp.kurumaza.log.event.StatementRestored;
import jp.kurumaza.log.event.StatementSubmitted;
import jp.kurumaza.log.event.StatementWithdrawn;
import jp.kurumaza.log.event.TopicEvent;
import jp.kurumaza.log.event.TopicOpened;
import jp.kurumaza.outcome.Check;
import jp.kurumaza.outcome.Citation;
import jp.kurumaza.outcome.Document;
import jp.kurumaza.outcome.InMemoryOutcomes;
import jp.kurumaza.outcome.Outcome;
import jp.kurumaza.outcome.Progress;
import jp.kurumaza.outcome.Publication;
import jp.kurumaza.outcome.ReadOutcomes;
import jp.kurumaza.outcome.ReadWords;
import jp.kurumaza.outcome.Sentence;
import jp.kurumaza.outcome.TellLoss;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.room.Crew;
import jp.kurumaza.room.InMemoryRooms;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Statement;
import jp.kurumaza.search.store.LuceneIndex;
import jp.kurumaza.topic.FindingRef;
import jp.kurumaza.topic.InMemoryTopics;
import jp.kurumaza.topic.SampleTopic;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicLife;
import jp.kurumaza.topic.TopicLog;

/** A topic with one room, where things are said, lost, published and answered. */
public final class Town {
  public final UUID topic = UUID.randomUUID();
  public final UUID room = UUID.randomUUID();
  public final KurumazaClock clock = new KurumazaClock();
  public final EventLog log = new EventLog(new InMemoryLogStore(), clock, List.of());
  public final TopicLog lives = new TopicLog(log);
  public final InMemoryTopics topics = new InMemoryTopics();
  public final RoomViews views =
      new RoomViews(log, new Participants(new InMemoryParticipantTable()), new InMemoryAccounts());
  private final ReadWords words = new ReadWords(views);
  public final InMemoryRooms rooms = new InMemoryRooms();
  public final InMemoryOutcomes outcomes = new InMemoryOutcomes();
  public final ReadOutcomes published = new ReadOutcomes(outcomes, words, new TellLoss(rooms));
  public final Entries entries =
      new Entries(topics, lives, rooms, views, new OutcomeEntries(published));

  private final UUID hana = UUID.randomUUID();

  public Town() {
    topics.add(new Topic(topic, SampleTopic.settings(), Instant.EPOCH));
    log.create(topic, LogKind.TOPIC);
    rooms.add(
        new RoomSettings(
            room,
            topic,
            "朝の<預け先>",
            "オンライン",
            Instant.EPOCH,
            2_000,
            new Crew(Map.of(UUID.randomUUID(), Part.LEAD))));
    log.create(room, LogKind.ROOM);
  }

  public void open() {
    happens(new TopicOpened());
  }

  public void cancel(String reason) {
    happens(new RoomCancelled(reason), Audience.EVERYONE);
  }

  public void admit(Admission admission) {
    happens(new AdmissionSet(admission), Audience.EVERYONE);
  }

  public long say(String text) {
    return happens(new StatementSubmitted(hana, text, null), Audience.EVERYONE);
  }

  public long sayHeld(String text) {
    return happens(new StatementHeld(hana, text, null), Audience.only(hana));
  }

  public void release(long statement) {
    Statement held = seenByAll(statement);
    happens(
        new StatementReleased(statement, hana, held.at(), held.text(), null, null),
        Audience.EVERYONE);
  }

  public void correct(long statement, String text) {
    happens(new StatementCorrected(statement, text), Audience.EVERYONE, words(statement));
  }

  public void hide(long statement) {
    happens(new StatementHidden(statement, "きまりに反するため"), Audience.EVERYONE);
  }

  public void restore(long statement) {
    happens(
        new StatementRestored(statement, seenByAll(statement).text(), false), Audience.EVERYONE);
  }

  public void withdraw(long statement) {
    happens(new StatementWithdrawn(statement), Audience.EVERYONE, words(statement));
  }

  public void redact(long statement) {
    happens(new StatementRedacted(statement), Audience.EVERYONE, words(statement));
  }

  /** An outcome of one finding, in public, which rests on one statement and has the id 7. */
  public void publish(String finding, long cited) {
    Sentence sentence =
        new Sentence(
            UUID.randomUUID(),
            Sentence.Kind.FINDING,
            finding,
            finding,
            null,
            null,
            null,
            Finding.Agreement.AGREED,
            new FindingRef(room, 7),
            null,
            List.of(new Citation(room, cited, null, stamp(seenByAll(cited).text()))));
    Document document = new Document("まとめ", "はじめに", List.of(sentence), Instant.EPOCH);
    Check check = new Check(UUID.randomUUID(), Instant.EPOCH);
    outcomes.save(
        new Outcome(
            topic,
            1,
            new Progress(Progress.State.PUBLISHED, null, null, null),
            document,
            new Publication(1, document, check, check)));
    happens(new OutcomePublished(1));
  }

  public void answer(String text, String reason) {
    happens(new FindingAnswered(room, 7, new Answer(Answer.Kind.ACCEPTED, text, reason, null)));
  }

  /** Feeds a projection as the runner does. */
  public void feed(Projection projection) {
    for (LogHead head : log.heads()) {
      long cursor = projection.cursor(head.log());
      while (cursor < head.head()) {
        List<LoggedEvent> events = log.events(head.log(), cursor, 3);
        projection.project(head.log(), head.kind(), events);
        cursor = events.getLast().sequence();
      }
    }
    projection.settled();
  }

  public IndexEvents indexing(SearchIndex index) {
    return new IndexEvents(index, entries, rooms);
  }

  public Search search(SearchIndex index) {
    return new Search(index, entries);
  }

  /** An index filled from nothing. */
  public LuceneIndex indexed(Path folder) {
    LuceneIndex index = new LuceneIndex(folder);
    feed(indexing(index));
    return index;
  }

  private Statement seenByAll(long statement) {
    return log.read(room, Room.FOLD, (state, head) -> state.statement(statement));
  }

  private List<Long> words(long statement) {
    return new ArrayList<>(
        log.read(room, Room.FOLD, (state, head) -> List.copyOf(state.wordsOf(statement))));
  }

  private long happens(RoomEvent event, Audience audience) {
    return happens(event, audience, List.of());
  }

  private long happens(RoomEvent event, Audience audience, List<Long> erased) {
    return log.append(
        room,
        Room.FOLD,
        Author.system(null),
        (state, now) -> List.of(Fact.of(event, audience).erasing(erased)));
  }

  private void happens(TopicEvent event) {
    log.append(
        topic,
        TopicLife.FOLD,
        Author.system(null),
        (state, now) -> List.of(Fact.forEveryone(event)));
  }

  private static String stamp(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
