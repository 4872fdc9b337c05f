/** Rooms over HTTP and WebSocket. */
@NullMarked
package jp.kurumaza.room.web;

import org.jspecify.annotations.NullMarked;
