package jp.kurumaza.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.identity.SecretCode;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.Admission.Kind;
import jp.kurumaza.log.event.Admission.Readers;
import jp.kurumaza.log.event.AdmissionSet;
import jp.kurumaza.log.event.Event;
import jp.kurumaza.log.event.RoomCancelled;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.municipality.Department;
import jp.kurumaza.municipality.InMemoryDepartments;
import jp.kurumaza.municipality.Municipalities;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.EntryLink;
import jp.kurumaza.room.EntryLinks;
import jp.kurumaza.room.InMemoryRooms;
import jp.kurumaza.room.IssueEntryLink;
import jp.kurumaza.room.ShortAddress;
import jp.kurumaza.room.Talk;
import jp.kurumaza.topic.InMemoryTopics;
import jp.kurumaza.topic.SampleTopic;
import jp.kurumaza.topic.Topic;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A poster leads where it says, and fits on its page. */
class PosterTest {
  private static final String SITE = "https://kurumaza.example.lg.jp";
  private static final Instant NOW = Instant.parse("2026-11-23T01:05:00Z");

  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final InMemoryRooms rooms = new InMemoryRooms();
  private final Links links = new Links();
  private MakePoster make;

  @BeforeEach
  void aRoom() {
    rooms.add(talk.room);
    InMemoryTopics topics = new InMemoryTopics();
    topics.add(new Topic(talk.room.topic(), SampleTopic.settings(), Instant.EPOCH));
    InMemoryDepartments departments = new InMemoryDepartments();
    departments.add(new Department(SampleTopic.DEPARTMENT, "こども支援課", "160008"));
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    make =
        new MakePoster(
            rooms,
            topics,
            departments,
            new Municipalities(),
            talk.views,
            new IssueEntryLink(links, talk.log, clock),
            clock);
  }

  @Test
  void itsCodeIsTheAddressThatStandsBesideItAndLeadsToTheRoom() throws Exception {
    Poster poster = make.of(room, SITE);
    assertThat(poster.owner()).isEqualTo("富山県 こども支援課");
    assertThat(poster.typed()).matches("kurumaza\\.example\\.lg\\.jp/r/[0-9A-Z]{4}-[0-9A-Z]{4}");
    try (PDDocument file = Loader.loadPDF(poster.print())) {
      Result code = scan(file);
      assertThat(code.getText()).isEqualTo("https://" + poster.typed());
      assertThat(code.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL))
          .isEqualTo("Q");
      assertThat(millimetres(code)).isGreaterThan(40);
      assertThat(words(file)).contains(poster.typed(), "1970年", "1月1日（木）", "9:00〜9:35", "あだ名");
      assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
    assertThat(links.made).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "%s/", " %s "})
  void howeverTheAddressIsTypedItLeadsThere(String typed) {
    rooms.add(new Talk().room);
    String address = ShortAddress.of(room).substring("/r/".length());
    assertThat(rooms.at(typed.formatted(address))).contains(room);
    assertThat(rooms.at(typed.formatted(address.toLowerCase().replace("-", "")))).contains(room);
    assertThat(rooms.at(typed.formatted("0000-000Z"))).isEmpty();
  }

  @Test
  void ofARoomByInvitationItCarriesALinkOfItsOwn() throws Exception {
    talk.given(new AdmissionSet(new Admission(Kind.INVITATION, null, null, Readers.INVITED)));
    refused(ProblemType.INVITATION_NEEDED);
    try (PDDocument file = Loader.loadPDF(make.inviting(room, SITE).print())) {
      String[] address = scan(file).getText().split("#invitation=");
      assertThat(address[0]).isEqualTo(SITE + "/rooms/" + room);
      assertThat(words(file)).contains("招待制").doesNotContain("/r/", "読むだけ");
      assertThat(links.made)
          .singleElement()
          .satisfies(
              link -> {
                assertThat(link.codeHash()).isEqualTo(SecretCode.hash(address[1]));
                assertThat(link.label()).isEqualTo("ポスター（11月23日 10:05）");
              });
    }
  }

  @Test
  void thereIsNoneOfWhatIsOver() {
    talk.given(new RoomClosed());
    refused(ProblemType.ROOM_CLOSED);
  }

  @Test
  void thereIsNoneOfWhatWasCancelledOrNeverWas() {
    Event cancelled = new RoomCancelled("大雪のため");
    talk.given(cancelled);
    refused(ProblemType.ROOM_CANCELLED);
    assertThatThrownBy(() -> make.of(UUID.randomUUID(), SITE))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.type()).isEqualTo(ProblemType.NOT_FOUND));
  }

  @Test
  void theLongestWordsFitOnOnePage() throws Exception {
    Poster longest =
        new Poster(
            "雨の日に、小さな子どもと".repeat(9).substring(0, 100),
            "黒部市 " + "子育て支援と地域のつながりを考える課".repeat(3),
            "仕事の帰りに集まれる人のための夜の部".repeat(4).substring(0, 60),
            "富山県民会館　三階　大きな会議室".repeat(4).substring(0, 60),
            NOW,
            90,
            SampleTopic.DUE,
            new Admission(Kind.SEATS, 1_000, 10, Readers.EVERYONE),
            "https://%s/r/7KQ2-M0XV".formatted("kurumaza.city.minamitonami.toyama.jp"),
            "%s/r/7KQ2-M0XV".formatted("kurumaza.city.minamitonami.toyama.jp"));
    byte[] print = longest.print();
    try (PDDocument file = Loader.loadPDF(print)) {
      assertThat(file.getNumberOfPages()).isEqualTo(1);
      assertThat(scan(file).getText()).isEqualTo(longest.address());
      assertThat(words(file)).contains("定員", "1000人", "2027年");
    }
  }

  private static Result scan(PDDocument file) throws Exception {
    BufferedImage page = new PDFRenderer(file).renderImageWithDPI(0, 150);
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    var seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(seen)), Map.of(DecodeHintType.TRY_HARDER, true));
  }

  /** From the middle of one corner's pattern to that of the next, which is less than the code. */
  private static double millimetres(Result code) {
    var points = code.getResultPoints();
    double pixels =
        Math.hypot(points[1].getX() - points[0].getX(), points[1].getY() - points[0].getY());
    return pixels / 150 * 25.4;
  }

  private static String words(PDDocument file) throws IOException {
    return new PDFTextStripper().getText(file);
  }

  private void refused(ProblemType type) {
    assertThatThrownBy(() -> make.of(room, SITE))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }

  private static final class Links implements EntryLinks {
    private final List<EntryLink> made = new ArrayList<>();

    @Override
    public void add(EntryLink link) {
      made.add(link);
    }

    @Override
    public List<EntryLink> of(UUID room) {
      return made;
    }

    @Override
    public Optional<EntryLink> byCode(UUID room, String codeHash) {
      return made.stream().filter(link -> link.codeHash().equals(codeHash)).findFirst();
    }

    @Override
    public void revoke(UUID room, UUID link, Instant at) {}
  }
}
