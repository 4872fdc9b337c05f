/** The minutes of a talk: what everyone could read of it, and what it showed, as files. */
@NullMarked
package jp.kurumaza.minutes;

import org.jspecify.annotations.NullMarked;
