/** The log in the database. */
@NullMarked
package jp.kurumaza.log.store;

import org.jspecify.annotations.NullMarked;
