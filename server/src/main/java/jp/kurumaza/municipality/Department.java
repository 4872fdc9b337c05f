package jp.kurumaza.municipality;

import java.util.UUID;

/**
 * A part of an administration that can own a topic and owes the answers to it.
 *
 * @param municipality code of the prefecture or municipality that it belongs to
 */
public record Department(UUID id, String name, String municipality) {}
