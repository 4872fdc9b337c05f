package jp.kurumaza.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.deliberation.ChangeStatement;
import jp.kurumaza.deliberation.SubmitStatement;
import jp.kurumaza.facilitation.Moderate;
import jp.kurumaza.facilitation.RecordFinding;
import jp.kurumaza.facilitation.RunRoom;
import jp.kurumaza.identity.InMemoryAccounts;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.log.event.PollAnswered;
import jp.kurumaza.log.event.PollClosed;
import jp.kurumaza.log.event.PollOpened;
import jp.kurumaza.minutes.Minutes.Choice;
import jp.kurumaza.minutes.Minutes.Step;
import jp.kurumaza.minutes.format.Csv;
import jp.kurumaza.minutes.format.Docx;
import jp.kurumaza.minutes.format.JsonLines;
import jp.kurumaza.minutes.format.Pdf;
import jp.kurumaza.room.InMemoryRooms;
import jp.kurumaza.room.Talk;
import jp.kurumaza.topic.InMemoryTopics;
import jp.kurumaza.topic.SampleTopic;
import jp.kurumaza.topic.Topic;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes hold what everyone may read, in each kind of file, and nothing else. */
class MinutesTest {
  private static final String SECRET = "だれにも見せない印";
  private static final String FORMULA = "=1+1 から始まる声";

  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final RunRoom run = new RunRoom(talk.log);
  private final SubmitStatement submit = new SubmitStatement(talk.log);
  private final Moderate moderate = new Moderate(talk.log);
  private long said;
  private Minutes minutes;

  @BeforeEach
  void aTalk() {
    run.open(room, talk.runner);
    said = say(talk.hana, FORMULA);
    long hidden = say(talk.taro, SECRET + "1");
    long withdrawn = say(talk.hana, SECRET + "2");
    new RecordFinding(talk.log)
        .record(
            room,
            new Finding("朝は決められない", Finding.Agreement.SPLIT, null, List.of(said, hidden), null),
            talk.runner);
    moderate.hide(room, hidden, "個人の名前", talk.runner);
    new ChangeStatement(talk.log).withdraw(talk.room, talk.hana, withdrawn, Talk.key());
    moderate.setHolding(room, true, talk.runner);
    say(talk.hana, SECRET + "3");
    moderate.setHolding(room, false, talk.runner);
    run.startPhase(room, Talk.SILENT, talk.runner);
    say(talk.taro, SECRET + "4");
    talk.given(new PollOpened("続けますか？", List.of("はい", "いいえ")));
    long poll = talk.head();
    talk.given(
        new PollAnswered(poll),
        new PollClosed(poll, List.of(3, 1)),
        new PollOpened("もう一つ？", List.of()));
    minutes = write().of(room);
  }

  private WriteMinutes write() {
    InMemoryRooms rooms = new InMemoryRooms();
    rooms.add(talk.room);
    InMemoryTopics topics = new InMemoryTopics();
    topics.add(new Topic(talk.room.topic(), SampleTopic.settings(), Instant.EPOCH));
    return new WriteMinutes(rooms, topics, new InMemoryAccounts(), talk.views);
  }

  @Test
  void theyTellTheCourseTheVoicesWithTheirNotesAndWhatTheTalkShowed() {
    assertThat(minutes.steps()).extracting(Step::title).containsExactly("はじめ", "静かに書く");
    assertThat(minutes.people()).isEqualTo(2);
    assertThat(minutes.voices())
        .extracting(Minutes.Voice::text, Minutes.Voice::note)
        .containsExactly(
            tuple(FORMULA, null), tuple(null, "進行役が隠しました。理由：個人の名前"), tuple(null, "本人が取り下げました"));
    assertThat(minutes.polls())
        .singleElement()
        .extracting(Minutes.Asked::choices)
        .isEqualTo(List.of(new Choice("はい", 3), new Choice("いいえ", 1)));
    assertThat(minutes.findings())
        .singleElement()
        .extracting(Minutes.Shown::citations)
        .as("those that everyone may read")
        .isEqualTo(List.of(said));
  }

  @Test
  void aSpreadsheetOpensThemAsTextAndRunsNothing() {
    byte[] file = new Csv().write(minutes);
    assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(file, StandardCharsets.UTF_8))
        .contains("\"'" + FORMULA, "\r\n", "個人の名前")
        .doesNotContain(SECRET);
  }

  @Test
  void aProgramReadsOneObjectALine() {
    assertThat(new String(new JsonLines().write(minutes), StandardCharsets.UTF_8).lines())
        .hasSize(1 + 2 + 3 + 1 + 1)
        .allSatisfy(line -> assertThat(line).startsWith("{\"kind\":\"").doesNotContain(SECRET));
  }

  @Test
  void thePdfPrintsRareKanjiAndEmojiAndNamesWhatNoFontHas() throws IOException {
    run.startPhase(room, 0, talk.runner);
    say(talk.hana, "𠮷野\uDB40\uDD00家😀と\u13A0");
    try (PDDocument file = Loader.loadPDF(new Pdf().write(write().of(room)))) {
      assertThat(new PDFTextStripper().getText(file))
          .contains("𠮷野家😀と〔文字 U+13A0〕", "この文書の文字の形にない字のかわり")
          .doesNotContain("#");
    }
  }

  @Test
  void thePdfIsTaggedAndItsTextCanBeSearchedInAnEmbeddedFont() throws IOException {
    try (PDDocument file = Loader.loadPDF(new Pdf().write(minutes))) {
      assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("ja");
      assertThat(new PDFTextStripper().getText(file))
          .contains("朝は決められない", FORMULA, "理由：個人の名前")
          .doesNotContain(SECRET);
      var resources = file.getPage(0).getResources();
      for (var name : resources.getFontNames()) {
        assertThat(resources.getFont(name).isEmbedded()).as(name.getName()).isTrue();
      }
    }
  }

  @Test
  void theDocxHasHeadingsThatAWordProcessorKnows() throws IOException {
    byte[] bytes = new Docx().write(minutes);
    try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(bytes));
        XWPFWordExtractor words = new XWPFWordExtractor(file)) {
      assertThat(words.getText()).contains("朝は決められない", FORMULA, "個人の名前").doesNotContain(SECRET);
      assertThat(file.getParagraphs())
          .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
          .extracting(paragraph -> paragraph.getText())
          .containsExactly("進め方", "分かったこと", "みんなにきいたこと", "話したこと");
    }
  }

  private long say(UUID participant, String text) {
    return submit.submit(talk.room, participant, text, null, Talk.key()).sequence();
  }
}
