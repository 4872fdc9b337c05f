/** Accounts, persons, sessions and participants in the database. */
@NullMarked
package jp.kurumaza.identity.store;

import org.jspecify.annotations.NullMarked;
