/** Notes and codes in the database. */
@NullMarked
package jp.kurumaza.facilitation.store;

import org.jspecify.annotations.NullMarked;
