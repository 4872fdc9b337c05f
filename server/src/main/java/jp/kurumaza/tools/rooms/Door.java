package jp.kurumaza.tools.rooms;

/**
 * How a speaker gets into a room.
 *
 * @param post path to post statements to
 * @param cookie how the server knows them; empty where it asks nobody
 */
record Door(String post, String cookie) {}
