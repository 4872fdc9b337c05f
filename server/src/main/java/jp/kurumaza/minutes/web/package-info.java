/** Minutes over HTTP. */
@NullMarked
package jp.kurumaza.minutes.web;

import org.jspecify.annotations.NullMarked;
