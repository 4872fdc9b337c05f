/** Topics over HTTP. */
@NullMarked
package jp.kurumaza.topic.web;

import org.jspecify.annotations.NullMarked;
