/** What every feature stands on: problems, clock, ids, JSON, configuration. It knows no feature. */
@NullMarked
package jp.kurumaza.platform;

import org.jspecify.annotations.NullMarked;
