package jp.kurumaza.tools.rooms;

import java.util.List;

/**
 * A room of some system.
 *
 * @param socket path to listen at
 * @param doors one a speaker
 */
record Venue(String socket, List<Door> doors) {}
