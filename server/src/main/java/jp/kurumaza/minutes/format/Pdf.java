package jp.kurumaza.minutes.format;

import jakarta.enterprise.context.Dependent;
import jp.kurumaza.minutes.Format;
import jp.kurumaza.minutes.Minutes;
import jp.kurumaza.platform.Glyphs;
import jp.kurumaza.platform.Print;

/** For printing and keeping. */
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
    String page = Html.of(minutes, "");
    return Print.pdf(Glyphs.lacks(page) ? Html.of(minutes, Words.LACKING) : page);
  }
}
