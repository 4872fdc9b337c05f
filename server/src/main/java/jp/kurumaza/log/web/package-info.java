/** How commands and viewers reach the log. */
@NullMarked
package jp.kurumaza.log.web;

import org.jspecify.annotations.NullMarked;
