package jp.kurumaza.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a request is about, as its path says.
 *
 * @param topic null if the path names none
 * @param room null if the path names none
 */
public record Place(@Nullable UUID topic, @Nullable UUID room) {
  public static final Place NOWHERE = new Place(null, null);
}
