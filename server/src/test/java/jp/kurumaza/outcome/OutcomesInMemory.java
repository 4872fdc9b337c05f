package jp.kurumaza.outcome;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.identity.InMemoryAccounts;
import jp.kurumaza.identity.InMemoryParticipantTable;
import jp.kurumaza.identity.Participants;
import jp.kurumaza.log.EventLog;
import jp.kurumaza.log.InMemoryLogStore;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.room.InMemoryReactions;
import jp.kurumaza.room.InMemoryRooms;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.summary.ExtractiveSummarizer;
import jp.kurumaza.summary.SummariseThemes;
import jp.kurumaza.topic.InMemoryTopics;
import jp.kurumaza.topic.TopicLog;

/** Everything that makes outcomes of talks, in memory. */
abstract class OutcomesInMemory {
  final KurumazaClock clock = new KurumazaClock();
  final InMemoryOutcomes outcomes = new InMemoryOutcomes();
  final InMemoryTopics topics = new InMemoryTopics();
  final InMemorySeenAnswers seen = new InMemorySeenAnswers();
  final InMemoryRooms rooms = new InMemoryRooms();

  final InMemoryParticipantTable table = new InMemoryParticipantTable();
  final Participants participants = new Participants(table);
  final EventLog log = new EventLog(new InMemoryLogStore(), clock, List.of());
  final TopicLog topicLog = new TopicLog(log);
  final RoomViews views = new RoomViews(log, participants, new InMemoryAccounts());
  final ReadWords words = new ReadWords(views);
  final TellLoss loss = new TellLoss(rooms);
  private final OutcomeWork work = new OutcomeWork(outcomes, topicLog, words);
  private final SummariseThemes summaries =
      new SummariseThemes(
          views, new InMemoryReactions(), new ExtractiveSummarizer(OutcomesInMemory::pairs));

  private final WriteDraft writing = new WriteDraft(topics, rooms, views, summaries, words, clock);
  final DraftOutcome draft = new DraftOutcome(work, writing);
  final TakeOverFindings findings = new TakeOverFindings(work, writing, loss);
  final EditOutcome edit = new EditOutcome(work);
  final ReviewOutcome review = new ReviewOutcome(work);
  final AnswerFinding answer = new AnswerFinding(work);
  final ReadOutcomes read = new ReadOutcomes(outcomes, words, loss);
  final Map<UUID, Long> noted = new HashMap<>();
  final ReopenOutcomes reopen = new ReopenOutcomes(work, outcomes, rooms, loss, cursors());
  final Desk desk = new Desk(topics, topicLog, outcomes, words, findings, rooms, views, clock);

  private static Set<String> pairs(String sentence) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int at = 0; at + 2 <= sentence.length(); at++) {
      pairs.add(sentence.substring(at, at + 2));
    }
    return pairs;
  }

  private Cursors cursors() {
    return new Cursors() {
      @Override
      public long get(UUID of) {
        return noted.getOrDefault(of, 0L);
      }

      @Override
      public void set(UUID of, long sequence) {
        noted.put(of, sequence);
      }
    };
  }
}
