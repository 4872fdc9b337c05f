/** Finding what was asked, said, concluded and answered: one index, fed by the logs. */
@NullMarked
package jp.kurumaza.search;

import org.jspecify.annotations.NullMarked;
