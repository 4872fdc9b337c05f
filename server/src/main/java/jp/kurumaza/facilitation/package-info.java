/** What facilitators do in a room: phases, turns, moderation, themes, findings. */
@NullMarked
package jp.kurumaza.facilitation;

import org.jspecify.annotations.NullMarked;
