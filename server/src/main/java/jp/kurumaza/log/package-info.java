/**
 * The log: what happened, in one gap-free order, and who is told of it. Knows events only as such.
 */
@NullMarked
package jp.kurumaza.log;

import org.jspecify.annotations.NullMarked;
