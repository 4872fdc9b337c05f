/**
 * The words of the residents' pages as the server writes them: for link previews, search engines
 * and people without JavaScript. The app takes over where it runs.
 */
@NullMarked
package jp.kurumaza.page;

import org.jspecify.annotations.NullMarked;
