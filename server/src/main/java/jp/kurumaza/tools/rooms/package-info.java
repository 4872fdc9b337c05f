/** Figures of the push: people in rooms who hear what others say. */
@NullMarked
package jp.kurumaza.tools.rooms;

import org.jspecify.annotations.NullMarked;
