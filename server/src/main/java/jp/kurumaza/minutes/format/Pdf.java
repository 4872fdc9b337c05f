package jp.kurumaza.minutes.format;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;
import jp.kurumaza.minutes.Format;
import jp.kurumaza.minutes.Minutes;

/**
 * For printing and keeping: tagged (PDF/UA), with those glyphs of BIZ UDPGothic embedded that it
 * uses, so that it looks the same everywhere and its text can be searched and copied.
 */
@Dependent
public class Pdf implements Format {
  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public byte[] write(Minutes minutes) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(1.7f);
    builder.withProducer("Kurumaza");
    builder.useUnicodeLineBreaker(new JapaneseLines());
    font(builder, "400Regular/BIZUDPGothic_400Regular.ttf", 400);
    font(builder, "700Bold/BIZUDPGothic_700Bold.ttf", 700);
    builder.withHtmlContent(Html.of(minutes), null);
    builder.toStream(file);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String file, int weight) {
    builder.useFont(() -> open(file), "minutes", weight, FontStyle.NORMAL, true);
  }

  private static InputStream open(String font) {
    InputStream file = Pdf.class.getResourceAsStream("/fonts/" + font);
    if (file == null) {
      throw new IllegalStateException("The font is not there: " + font);
    }
    return file;
  }

  /** Where lines of Japanese may end. */
  private static final class JapaneseLines implements FSTextBreaker {
    private final BreakIterator ends = BreakIterator.getLineInstance(Locale.JAPANESE);

    @Override
    public int next() {
      return ends.next();
    }

    @Override
    public void setText(String text) {
      ends.setText(text);
    }
  }
}
