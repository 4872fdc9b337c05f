package jp.kurumaza.reading;

import java.util.List;

/** Knows how Chinese characters in a Japanese text are read. Keeps no text. */
public interface Readings {
  /** In the order of the text; parts in kana have none, nor do words that are not known. */
  List<Ruby> of(String text);
}
