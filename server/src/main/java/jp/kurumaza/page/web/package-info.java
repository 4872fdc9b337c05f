/** Pages over HTTP. */
@NullMarked
package jp.kurumaza.page.web;

import org.jspecify.annotations.NullMarked;
