/** The index in Lucene: analysis of Japanese, queries and marks. */
@NullMarked
package jp.kurumaza.search.store;

import org.jspecify.annotations.NullMarked;
