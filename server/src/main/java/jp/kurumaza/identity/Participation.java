package jp.kurumaza.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in one topic.
 *
 * @param participant the pseudonym that events carry
 * @param nickname null once it is erased
 */
public record Participation(UUID topic, UUID participant, @Nullable String nickname) {}
