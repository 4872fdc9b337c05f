/** The consultation: a question put to residents, its life and its dates. */
@NullMarked
package jp.kurumaza.topic;

import org.jspecify.annotations.NullMarked;
