/** The vocabulary of the whole product: one record per fact. */
@NullMarked
package jp.kurumaza.log.event;

import org.jspecify.annotations.NullMarked;
