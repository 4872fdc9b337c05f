package jp.kurumaza.platform;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;

/**
 * Lays pages of XHTML out as PDF, for printing and keeping: tagged (PDF/UA), with those glyphs of
 * BIZ UDPGothic embedded that are used, so that it looks the same everywhere and its text can be
 * searched and copied. What that font lacks comes from two others, where a style names them after
 * it; what none has is named in brackets.
 */
public final class Print {
  /** The family that styles name. */
  public static final String FONT = "print";

  /** Rarer kanji, as of names. */
  public static final String KANJI = "kanji";

  public static final String EMOJI = "emoji";

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
    font(builder, FONT, Glyphs.REGULAR.get(0), 400);
    font(builder, FONT, "700Bold/BIZUDPGothic_700Bold.ttf", 700);
    font(builder, KANJI, Glyphs.REGULAR.get(1), 400);
    font(builder, EMOJI, Glyphs.REGULAR.get(2), 400);
    builder.withHtmlContent(Glyphs.printable(xhtml), null);
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

  private static void font(PdfRendererBuilder builder, String family, String file, int weight) {
    builder.useFont(() -> Glyphs.open(file), family, weight, FontStyle.NORMAL, true);
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
