/** Topics in the database. */
@NullMarked
package jp.kurumaza.topic.store;

import org.jspecify.annotations.NullMarked;
