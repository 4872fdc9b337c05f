/** Programs for the command line, run by the script {@code kurumaza}. */
@NullMarked
package jp.kurumaza.tools;

import org.jspecify.annotations.NullMarked;
