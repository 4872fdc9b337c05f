/** Plays transcripts into a live room through the public API, as their speakers. */
@NullMarked
package jp.kurumaza.tools.replay;

import org.jspecify.annotations.NullMarked;
