/** Japanese words by Kuromoji. */
@NullMarked
package jp.kurumaza.summary.words;

import org.jspecify.annotations.NullMarked;
