/** Readings by Kuromoji. */
@NullMarked
package jp.kurumaza.reading.words;

import org.jspecify.annotations.NullMarked;
