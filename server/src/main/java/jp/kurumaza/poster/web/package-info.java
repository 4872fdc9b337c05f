/** Posters over HTTP. */
@NullMarked
package jp.kurumaza.poster.web;

import org.jspecify.annotations.NullMarked;
