/** How Japanese words are read. */
@NullMarked
package jp.kurumaza.reading;

import org.jspecify.annotations.NullMarked;
