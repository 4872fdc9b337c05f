/** Who is who and who may do what: accounts, sessions, persons, and their pseudonyms in topics. */
@NullMarked
package jp.kurumaza.identity;

import org.jspecify.annotations.NullMarked;
