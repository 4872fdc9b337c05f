/** Rooms and reactions in the database. */
@NullMarked
package jp.kurumaza.room.store;

import org.jspecify.annotations.NullMarked;
