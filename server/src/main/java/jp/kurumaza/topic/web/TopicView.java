package jp.kurumaza.topic.web;

import java.util.List;
import java.util.UUID;
import jp.kurumaza.topic.TopicSettings;
import org.jspecify.annotations.Nullable;

/**
 * {@code Topic} of the contract.
 *
 * @param rooms {@code RoomCard}s
 * @param own whether the asker may edit it
 * @param participant who the asker is in it
 */
public record TopicView(
    TopicCard card,
    TopicSettings settings,
    List<?> rooms,
    @Nullable String abandonedReason,
    boolean own,
    @Nullable UUID participant) {}
