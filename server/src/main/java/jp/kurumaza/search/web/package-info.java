/** Search over HTTP. */
@NullMarked
package jp.kurumaza.search.web;

import org.jspecify.annotations.NullMarked;
