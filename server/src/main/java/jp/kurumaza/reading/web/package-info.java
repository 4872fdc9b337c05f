/** Readings for screens. */
@NullMarked
package jp.kurumaza.reading.web;

import org.jspecify.annotations.NullMarked;
