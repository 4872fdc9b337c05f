package jp.kurumaza.minutes.format;

import static jp.kurumaza.platform.Print.escaped;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kurumaza.minutes.Minutes;
import jp.kurumaza.minutes.Minutes.Asked;
import jp.kurumaza.minutes.Minutes.Shown;
import jp.kurumaza.minutes.Minutes.Step;
import jp.kurumaza.minutes.Minutes.Voice;

/** Minutes as a page of XHTML, from which the PDF is laid out. */
final class Html {
  private static final String PAGE =
      """
      <html lang="ja"><head>
      <title>%1$s</title>
      <meta name="subject" content="%2$s"/>
      <style>
      @page { size: A4; margin: 20mm 18mm 18mm;
        @bottom-center { content: counter(page) " / " counter(pages); font: 9pt print; } }
      body { font: 10.5pt/1.7 print, kanji, emoji; color: #1a1a1a; }
      h1 { font-size: 18pt; line-height: 1.4; margin: 0 0 4mm; }
      h2 { font-size: 13pt; margin: 8mm 0 2mm; padding-bottom: 1mm; border-bottom: 0.6pt solid #1a1a1a;
        page-break-after: avoid; }
      h3 { font-size: 11pt; margin: 4mm 0 0; page-break-after: avoid; }
      p { margin: 0; white-space: pre-wrap; word-wrap: break-word; }
      .second { font-size: 9pt; color: #4d4d4d; }
      .voice { margin-top: 3mm; }
      .voice p { page-break-inside: avoid; }
      .who { font-weight: 700; page-break-after: avoid; }
      .note { color: #4d4d4d; }
      ul { margin: 0; padding-left: 6mm; }
      </style></head><body>
      <h1>%1$s</h1>
      %3$s
      <p class="second">%4$s</p>
      %5$s
      %6$s
      </body></html>
      """;

  private Html() {}

  /**
   * @param note stands at the end, unless it is empty
   */
  static String of(Minutes minutes, String note) {
    String title = escaped(Words.title(minutes));
    return PAGE.formatted(
        title,
        escaped(minutes.question()),
        each(Words.head(minutes), Html::line),
        escaped(Words.NOTE),
        section(Words.COURSE, minutes.steps(), Html::step)
            + section(Words.FINDINGS, minutes.findings(), Html::finding)
            + section(Words.POLLS, minutes.polls(), Html::asked)
            + section(Words.VOICES, minutes.voices(), Html::voice),
        note.isEmpty() ? "" : second(note));
  }

  private static <T> String section(String title, List<T> things, Function<T, String> html) {
    return things.isEmpty() ? "" : "<h2>%s</h2>%s".formatted(title, each(things, html));
  }

  private static <T> String each(List<T> things, Function<T, String> html) {
    return things.stream().map(html).collect(Collectors.joining());
  }

  private static String step(Step step) {
    return line("%s　%s　%s".formatted(Words.time(step.at()), step.title(), step.question()));
  }

  private static String finding(Shown finding) {
    return "<h3>%s</h3>".formatted(escaped(finding.text()))
        + line(
            Words.agreement(finding.agreement())
                + (finding.theme() == null ? "" : "　テーマ：" + finding.theme()))
        + second(Words.sources(finding.citations()))
        + line(Words.minority(finding.minorityView()))
        + (finding.minorityView() == null
            ? ""
            : second(Words.sources(finding.minorityCitations())));
  }

  private static String asked(Asked asked) {
    return "<h3>%s</h3><ul>%s</ul>%s"
        .formatted(
            escaped(asked.question()),
            each(asked.choices(), c -> "<li>%s</li>".formatted(escaped(Words.choice(c)))),
            second(Words.answered(asked)));
  }

  private static String voice(Voice voice) {
    return """
        <div class="voice"><p class="who">%d　%s　<span class="second">%s　%s</span></p>\
        <p%s>%s</p></div>
        """
        .formatted(
            voice.number(),
            escaped(Words.name(voice)),
            Words.time(voice.at()),
            escaped(Words.beside(voice)),
            voice.text() == null ? " class=\"note\"" : "",
            escaped(Words.said(voice)));
  }

  private static String line(String words) {
    return "<p>%s</p>".formatted(escaped(words));
  }

  private static String second(String words) {
    return "<p class=\"second\">%s</p>".formatted(escaped(words));
  }
}
