package jp.kurumaza.poster;

import static jp.kurumaza.platform.Print.escaped;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.Admission.Kind;
import jp.kurumaza.log.event.Admission.Readers;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.Print;

/** A poster as one page of XHTML, from which the PDF is laid out. */
final class PosterPage {
  private static final DateTimeFormatter YEAR = format("yyyy年");
  private static final DateTimeFormatter DAY = format("M月d日（E）");
  private static final DateTimeFormatter TIME = format("H:mm");
  private static final String QR = "application/x-qr";

  /** Up to how many characters a question is set in the largest letters. */
  private static final int SHORT = 36;

  /** From how many characters of all that is written everything is set smaller. */
  private static final int MUCH = 120;

  private static final String PAGE =
      """
      <html lang="ja"><head>
      <title>%1$s</title>
      <meta name="subject" content="%2$s"/>
      <style>
      @page { size: A4; margin: 17mm 18mm 14mm; }
      body { font: 15pt/1.6 print, kanji, emoji; color: #1a1a1a; margin: 0; }
      p, h1 { margin: 0; word-wrap: break-word; }
      h1 { line-height: 1.35; margin: 3mm 0 6mm; }
      h1 { font-size: 30pt; }
      h1 span { display: inline-block; font-size: 38pt; }
      .asks { font-weight: 700; color: #006173; font-size: 16pt; }
      .facts { float: left; width: 92mm; }
      .way { float: right; width: 72mm; text-align: center; }
      .way object { display: block; width: 72mm; height: 72mm; }
      .top { border-top: 1.2pt solid #006173; padding-top: 5mm; }
      .label { font-size: 11pt; color: #4d4d4d; margin-top: 3mm; }
      .day { font-size: 28pt; font-weight: 700; line-height: 1.25; }
      .fact { font-weight: 700; line-height: 1.4; }
      .scan { font-weight: 700; line-height: 1.4; }
      .rest { clear: both; padding-top: 5mm; }
      .typed { font-size: 20pt; font-weight: 700; line-height: 1.3; margin-bottom: 4mm; }
      .promise { font-weight: 700; border-top: 1.2pt solid #006173; margin-top: 8mm; padding-top: 4mm; }
      .much { font-size: 11.5pt; }
      .much h1 { font-size: 21pt; }
      .much .asks { font-size: 13pt; }
      .much .day { font-size: 20pt; }
      .much .typed { font-size: 14pt; }
      .much .way object { width: 60mm; height: 60mm; margin: 0 6mm; }
      </style></head><body class="%4$s">
      <p class="asks">%3$sがきいています</p>
      <h1>%5$s</h1>
      <div class="top">
      <div class="facts">%6$s</div>
      <div class="way">%7$s</div>
      </div>
      <div class="rest">%8$s</div>
      <p class="promise">%9$s</p>
      </body></html>
      """;

  private PosterPage() {}

  static byte[] print(Poster poster) {
    return Print.pdf(of(poster), Map.of(QR, new QrDrawing()));
  }

  private static String of(Poster poster) {
    return PAGE.formatted(
        escaped("「%s」のポスター".formatted(poster.title())),
        escaped(poster.question()),
        escaped(poster.owner()),
        length(words(poster)) > MUCH ? "much" : "",
        question(poster.question()),
        facts(poster),
        way(poster),
        rest(poster),
        escaped(promise(poster)));
  }

  private static String words(Poster poster) {
    return poster.question() + poster.owner() + poster.place() + poster.title();
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  /** In large letters, a line ends at a comma rather than within a phrase. */
  private static String question(String question) {
    return length(question) > SHORT
        ? escaped(question)
        : Arrays.stream(question.split("(?<=[、。？！?!　])"))
            .map(phrase -> "<span>%s</span>".formatted(escaped(phrase)))
            .collect(Collectors.joining());
  }

  private static String facts(Poster poster) {
    Instant ends = poster.startsAt().plus(Duration.ofMinutes(poster.minutes()));
    return label("いつ")
        + line("fact", YEAR.format(poster.startsAt()))
        + line("day", DAY.format(poster.startsAt()))
        + line("day", TIME.format(poster.startsAt()) + "〜" + TIME.format(ends))
        + label("どこで")
        + line("fact", poster.place())
        + label("話す場の名前")
        + line("fact", poster.title())
        + admission(poster.admission());
  }

  private static String admission(Admission admission) {
    return switch (admission.kind()) {
      case OPEN -> "";
      case SEATS -> label("定員") + line("fact", "%d人（先着順）".formatted(admission.seats()));
      case INVITATION -> label("入り方") + line("fact", "招待制（このポスターから入れます）");
    };
  }

  private static String way(Poster poster) {
    String code =
        "<object type=\"%s\" data=\"%s\" alt=\"この部屋を開くQRコード\"></object>"
            .formatted(QR, escaped(poster.address()));
    return code + line("scan", "スマートフォンのカメラで") + line("scan", "読み取ってください");
  }

  private static String rest(Poster poster) {
    String typed = poster.typed();
    String address =
        typed == null ? "" : label("または、このアドレスを開いてください（大文字でも小文字でも）") + line("typed", typed);
    return address
        + how(poster.admission()).stream()
            .map(words -> line("how", "・" + words))
            .collect(Collectors.joining());
  }

  private static List<String> how(Admission admission) {
    return Stream.of(
            "スマートフォンやパソコンから、文字で話す場です。",
            "登録はいりません。話すときは、あだ名だけで足ります。",
            admission.readers() == Readers.EVERYONE ? "話さずに、読むだけでもかまいません。" : "読めるのは、招待された人だけです。",
            admission.kind() == Kind.SEATS ? "席がうまったときは、順番を待てます。" : "")
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static String promise(Poster poster) {
    return "%sが、%s%sまでに答えます。"
        .formatted(poster.owner(), YEAR.format(poster.answerDue()), DAY.format(poster.answerDue()));
  }

  private static String label(String words) {
    return line("label", words);
  }

  private static String line(String kind, String words) {
    return "<p class=\"%s\">%s</p>".formatted(kind, escaped(words));
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.JAPANESE).withZone(KurumazaClock.ZONE);
  }
}
