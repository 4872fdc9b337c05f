/** Minutes as files: DOCX, PDF, CSV, JSON lines. */
@NullMarked
package jp.kurumaza.minutes.format;

import org.jspecify.annotations.NullMarked;
