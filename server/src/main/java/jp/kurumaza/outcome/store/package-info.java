/** Outcomes in the database. */
@NullMarked
package jp.kurumaza.outcome.store;

import org.jspecify.annotations.NullMarked;
