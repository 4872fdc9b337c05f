/**
 * What residents do in a room: speak, put it better, take it back, react, raise a hand, hand on the
 * floor.
 */
@NullMarked
package jp.kurumaza.deliberation;

import org.jspecify.annotations.NullMarked;
