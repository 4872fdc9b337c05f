package jp.kurumaza.minutes.format;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** How the paragraphs of a DOCX look; the names of headings are those that Word knows. */
final class DocxStyles {
  static final String VOICE = "Voice";
  static final String SECOND = "Second";

  private static final String FONT = "BIZ UDPゴシック";
  private static final int TWENTIETHS = 20;

  private DocxStyles() {}

  static void addTo(XWPFDocument file) {
    XWPFStyles styles = file.createStyles();
    styles.setEastAsia("ja-JP");
    styles.addStyle(style("Normal", "Normal", 21, false, 0, null));
    styles.addStyle(style("Title", "Title", 36, true, 0, null));
    styles.addStyle(style("Heading1", "heading 1", 26, true, 18, 0));
    styles.addStyle(style("Heading2", "heading 2", 22, true, 9, 1));
    styles.addStyle(style(VOICE, "voice", 21, true, 9, null));
    styles.addStyle(style(SECOND, "second", 18, false, 0, null));
  }

  /**
   * @param size in half points
   * @param before space above, in points
   * @param level in the outline, or null for none
   */
  private static XWPFStyle style(
      String id, String name, int size, boolean bold, int before, @Nullable Integer level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf((long) before * TWENTIETHS));
    if (bold) {
      paragraph.addNewKeepNext();
    }
    if (level != null) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    CTRPr letters = style.addNewRPr();
    letters.addNewRFonts().setEastAsia(FONT);
    letters.getRFontsArray(0).setAscii(FONT);
    letters.getRFontsArray(0).setHAnsi(FONT);
    letters.addNewSz().setVal(BigInteger.valueOf(size));
    if (bold) {
      letters.addNewB();
    }
    return new XWPFStyle(style);
  }
}
