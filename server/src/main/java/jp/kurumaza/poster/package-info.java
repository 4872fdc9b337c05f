/** What is put up on walls so that people find a room. */
@NullMarked
package jp.kurumaza.poster;

import org.jspecify.annotations.NullMarked;
