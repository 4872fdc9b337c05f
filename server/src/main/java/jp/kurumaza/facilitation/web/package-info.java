/** Facilitation over HTTP. */
@NullMarked
package jp.kurumaza.facilitation.web;

import org.jspecify.annotations.NullMarked;
