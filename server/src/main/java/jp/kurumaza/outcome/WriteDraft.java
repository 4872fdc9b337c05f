package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.outcome.Sentence.Kind;
import jp.kurumaza.platform.Ids;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.RecordedFinding;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.summary.Quotation;
import jp.kurumaza.summary.SummariseThemes;
import jp.kurumaza.summary.SummarySentence;
import jp.kurumaza.summary.ThemeSummary;
import jp.kurumaza.topic.FindingRef;
import jp.kurumaza.topic.Topics;

/** The machine's part: findings as they were recorded, then what was said on each theme. */
@OnlyOne
public class WriteDraft {
  private final Topics topics;
  private final Rooms rooms;
  private final RoomViews views;
  private final SummariseThemes summaries;
  private final ReadWords reader;
  private final Clock clock;

  @Inject
  public WriteDraft(
      Topics topics,
      Rooms rooms,
      RoomViews views,
      SummariseThemes summaries,
      ReadWords reader,
      Clock clock) {
    this.topics = topics;
    this.rooms = rooms;
    this.views = views;
    this.summaries = summaries;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * @throws Problem rooms-not-closed or no-findings
   */
  Document of(UUID topic) {
    List<Talk> talks = talks(topic);
    requireReady(talks);
    List<Sentence> sentences = new ArrayList<>(findings(talks));
    summaries
        .of(talks.stream().map(Talk::room).toList())
        .forEach(theme -> sentences.addAll(summary(theme)));
    String title = topics.require(topic).settings().question();
    return new Document(title, intro(talks), sentences, clock.instant());
  }

  /** What the rooms say was found, minority views with it, as they would be drafted now. */
  List<Sentence> findings(UUID topic) {
    return findings(talks(topic));
  }

  private List<Talk> talks(UUID topic) {
    return rooms.ofTopic(topic).stream().map(this::talk).toList();
  }

  private List<Sentence> findings(List<Talk> talks) {
    return talks.stream().flatMap(talk -> findings(talk).stream()).toList();
  }

  private Talk talk(RoomSettings room) {
    return views.look(room.id(), new Viewer(true, null), state -> Talk.of(room.id(), state));
  }

  private static void requireReady(List<Talk> talks) {
    long open = talks.stream().filter(talk -> !talk.over()).count();
    if (open > 0) {
      throw new Problem(
          ProblemType.ROOMS_NOT_CLOSED,
          "まだ終わっていない部屋が%dつあります。終わるのを待つか、開かない部屋は中止してから、下書きを作ってください。".formatted(open));
    }
    if (talks.stream().allMatch(talk -> talk.findings().isEmpty())) {
      throw new Problem(ProblemType.NO_FINDINGS, "話しあいから分かったことが、まだ一つも記録されていません。進行役に記録を頼んでください。");
    }
  }

  private List<Sentence> findings(Talk talk) {
    Words words = reader.of(talk.room(), talk.cited());
    return talk.findings().stream().flatMap(finding -> findings(talk, finding, words)).toList();
  }

  private static Stream<Sentence> findings(Talk talk, RecordedFinding finding, Words words) {
    return Stream.concat(
        Stream.of(of(Kind.FINDING, finding.text(), talk, finding, finding.citations(), words)),
        Stream.ofNullable(finding.minorityView())
            .map(view -> of(Kind.MINORITY, view.text(), talk, finding, view.citations(), words)));
  }

  private static Sentence of(
      Kind kind, String text, Talk talk, RecordedFinding finding, List<Long> cited, Words words) {
    return new Sentence(
        Ids.random(),
        kind,
        text,
        text,
        null,
        null,
        finding.theme() == null ? null : talk.themes().get(finding.theme()),
        finding.agreement(),
        new FindingRef(talk.room(), finding.id()),
        kind == Kind.FINDING ? talk.confirmations().get(finding.id()) : null,
        cited.stream().map(number -> Citation.of(text, talk.room(), number, words)).toList());
  }

  private List<Sentence> summary(ThemeSummary theme) {
    return theme.sentences().stream().map(sentence -> summary(theme.theme(), sentence)).toList();
  }

  private Sentence summary(String theme, SummarySentence sentence) {
    return new Sentence(
        Ids.random(),
        Kind.SUMMARY,
        sentence.text(),
        sentence.text(),
        null,
        null,
        theme,
        null,
        null,
        null,
        sentence.sources().stream().map(this::citation).toList());
  }

  private Citation citation(Quotation source) {
    Words words = reader.of(source.room(), Set.of(source.sequence()));
    return new Citation(
        source.room(),
        source.sequence(),
        source.span(),
        words.stamp(source.room(), source.sequence()));
  }

  private static String intro(List<Talk> talks) {
    Set<UUID> speakers = new HashSet<>();
    talks.forEach(talk -> speakers.addAll(talk.speakers()));
    int findings = talks.stream().mapToInt(talk -> talk.findings().size()).sum();
    return "%d人の話しあいから、次の%d点が分かりました。".formatted(speakers.size(), findings);
  }
}
