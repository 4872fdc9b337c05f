package jp.kurumaza.summary;

import java.util.Set;

/** Finds the words of a sentence that carry its meaning, in their base form. */
public interface Terms {
  Set<String> of(String sentence);
}
