/** The demonstration: invented people and talks, lived through by the use cases of all features. */
@NullMarked
package jp.kurumaza.demo;

import org.jspecify.annotations.NullMarked;
