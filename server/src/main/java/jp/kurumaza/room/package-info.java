/** A live talk: its state, who is in it, and what each audience may see of it. */
@NullMarked
package jp.kurumaza.room;

import org.jspecify.annotations.NullMarked;
