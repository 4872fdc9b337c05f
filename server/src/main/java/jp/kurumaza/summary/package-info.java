/** Short summaries of what was said on a theme; every sentence leads to the words it comes from. */
@NullMarked
package jp.kurumaza.summary;

import org.jspecify.annotations.NullMarked;
