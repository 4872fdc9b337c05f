package jp.kurumaza.topic;

import java.util.UUID;

/**
 * The name of a finding.
 *
 * @param room whose log it stands in
 * @param sequence of the event that recorded it
 */
public record FindingRef(UUID room, long sequence) {}
