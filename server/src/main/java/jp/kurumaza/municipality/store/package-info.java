/** Departments in the database. */
@NullMarked
package jp.kurumaza.municipality.store;

import org.jspecify.annotations.NullMarked;
