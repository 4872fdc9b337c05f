/** The prefecture, its municipalities, and the departments that can own a topic. */
@NullMarked
package jp.kurumaza.municipality;

import org.jspecify.annotations.NullMarked;
