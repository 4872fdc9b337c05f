/** What residents do in a room: speak, put it better, take it back, react, raise a hand. */
@NullMarked
package jp.kurumaza.deliberation;

import org.jspecify.annotations.NullMarked;
