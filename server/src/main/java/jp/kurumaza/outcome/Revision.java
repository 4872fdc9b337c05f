package jp.kurumaza.outcome;

import jp.kurumaza.topic.FindingRef;
import org.jspecify.annotations.Nullable;

/**
 * A finding, or its minority view, that its room puts otherwise than the work on the outcome does.
 *
 * @param before null where it is new
 * @param after null where it was taken back; as {@code before} where only what it rests on, its
 *     theme or the agreement changed
 */
public record Revision(FindingRef finding, @Nullable String before, @Nullable String after) {}
