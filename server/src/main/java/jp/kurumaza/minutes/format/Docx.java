package jp.kurumaza.minutes.format;

import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import jp.kurumaza.minutes.Format;
import jp.kurumaza.minutes.Minutes;
import jp.kurumaza.minutes.Minutes.Asked;
import jp.kurumaza.minutes.Minutes.Shown;
import jp.kurumaza.minutes.Minutes.Step;
import jp.kurumaza.minutes.Minutes.Voice;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

/** For those who go on writing: headings are headings, and every voice keeps its number. */
@Dependent
public class Docx implements Format {
  @Override
  public String name() {
    return "docx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }

  @Override
  public byte[] write(Minutes minutes) {
    try (XWPFDocument file = new XWPFDocument()) {
      file.getProperties().getCoreProperties().setTitle(Words.title(minutes));
      file.getProperties().getCoreProperties().setCreator("Kurumaza");
      DocxStyles.addTo(file);
      paragraph(file, "Title", Words.title(minutes));
      Words.head(minutes).forEach(line -> paragraph(file, null, line));
      paragraph(file, DocxStyles.SECOND, Words.NOTE);
      section(file, Words.COURSE, minutes.steps(), Docx::step);
      section(file, Words.FINDINGS, minutes.findings(), Docx::finding);
      section(file, Words.POLLS, minutes.polls(), Docx::asked);
      section(file, Words.VOICES, minutes.voices(), Docx::voice);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> void section(
      XWPFDocument file, String title, List<T> things, BiConsumer<XWPFDocument, T> write) {
    if (!things.isEmpty()) {
      paragraph(file, "Heading1", title);
      things.forEach(thing -> write.accept(file, thing));
    }
  }

  private static void step(XWPFDocument file, Step step) {
    paragraph(
        file, null, "%s　%s　%s".formatted(Words.time(step.at()), step.title(), step.question()));
  }

  private static void finding(XWPFDocument file, Shown finding) {
    paragraph(file, "Heading2", finding.text());
    paragraph(
        file,
        null,
        Words.agreement(finding.agreement())
            + (finding.theme() == null ? "" : "　テーマ：" + finding.theme()));
    paragraph(file, DocxStyles.SECOND, Words.sources(finding.citations()));
    paragraph(file, null, Words.minority(finding.minorityView()));
    if (finding.minorityView() != null) {
      paragraph(file, DocxStyles.SECOND, Words.sources(finding.minorityCitations()));
    }
  }

  private static void asked(XWPFDocument file, Asked asked) {
    paragraph(file, "Heading2", asked.question());
    asked.choices().forEach(choice -> paragraph(file, null, "・" + Words.choice(choice)));
    paragraph(file, DocxStyles.SECOND, Words.answered(asked));
  }

  private static void voice(XWPFDocument file, Voice voice) {
    String beside = Words.beside(voice);
    paragraph(
        file,
        DocxStyles.VOICE,
        "%d　%s　%s%s"
            .formatted(
                voice.number(),
                Words.name(voice),
                Words.time(voice.at()),
                beside.isEmpty() ? "" : "　" + beside));
    paragraph(file, voice.text() == null ? DocxStyles.SECOND : null, Words.said(voice));
  }

  private static void paragraph(XWPFDocument file, @Nullable String style, String words) {
    XWPFParagraph paragraph = file.createParagraph();
    if (style != null) {
      paragraph.setStyle(style);
    }
    XWPFRun run = paragraph.createRun();
    List<String> lines = words.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines.get(i));
    }
  }
}
