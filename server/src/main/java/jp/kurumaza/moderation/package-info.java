/** What is checked before words are shown: personal data, and words that may hurt. */
@NullMarked
package jp.kurumaza.moderation;

import org.jspecify.annotations.NullMarked;
