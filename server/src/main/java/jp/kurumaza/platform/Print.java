package jp.kurumaza.platform;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;

/**
 * Lays pages of XHTML out as PDF, for printing and keeping: tagged (PDF/UA), with those glyphs of
 * BIZ UDPGothic embedded that are used, so that it looks the same everywhere and its text can be
 * searched and copied.
 */
public final class Print {
  /** The family that styles name. */
  public static final String FONT = "print";

  private Print() {}

  public static byte[] pdf(String xhtml) {
    return pdf(xhtml, Map.of());
  }

  /**
   * @param drawings what to draw for an {@code object}, by its type
   */
  public static byte[] pdf(String xhtml, Map<String, FSObjectDrawer> drawings) {
    DefaultObjectDrawerFactory objects = new DefaultObjectDrawerFactory();
    drawings.forEach(objects::registerDrawer);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(1.7f);
    builder.withProducer("Kurumaza");
    builder.useUnicodeLineBreaker(new JapaneseLines());
    builder.useObjectDrawerFactory(objects);
    font(builder, "400Regular/BIZUDPGothic_400Regular.ttf", 400);
    font(builder, "700Bold/BIZUDPGothic_700Bold.ttf", 700);
    builder.withHtmlContent(xhtml, null);
    return run(builder);
  }

  private static byte[] run(PdfRendererBuilder builder) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    builder.toStream(file);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** Words as they stand in XHTML. */
  public static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static void font(PdfRendererBuilder builder, String file, int weight) {
    builder.useFont(() -> open(file), FONT, weight, FontStyle.NORMAL, true);
  }

  private static InputStream open(String font) {
    InputStream file = Print.class.getResourceAsStream("/fonts/" + font);
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
