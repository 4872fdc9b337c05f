/** Deliberation over HTTP. */
@NullMarked
package jp.kurumaza.deliberation.web;

import org.jspecify.annotations.NullMarked;
