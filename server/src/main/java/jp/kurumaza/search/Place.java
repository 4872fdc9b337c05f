package jp.kurumaza.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where something that can be found stands.
 *
 * @param room null for a topic
 * @param sequence of the statement, or of the finding that was recorded or answered; null for a
 *     topic
 */
public record Place(Kind kind, UUID topic, @Nullable UUID room, @Nullable Long sequence) {

  /** What can be found. */
  public enum Kind {
    TOPIC,
    STATEMENT,
    FINDING,
    ANSWER
  }

  public static Place ofTopic(UUID topic) {
    return new Place(Kind.TOPIC, topic, null, null);
  }

  public static Place ofStatement(UUID topic, UUID room, long sequence) {
    return new Place(Kind.STATEMENT, topic, room, sequence);
  }

  public static Place ofFinding(UUID topic, UUID room, long sequence) {
    return new Place(Kind.FINDING, topic, room, sequence);
  }

  public static Place ofAnswer(UUID topic, UUID room, long sequence) {
    return new Place(Kind.ANSWER, topic, room, sequence);
  }

  /** The path in the residents' app. */
  public String link() {
    return switch (kind) {
      case TOPIC -> "/topics/" + topic;
      case STATEMENT -> "/rooms/" + room + "#s" + sequence;
      case FINDING, ANSWER -> "/topics/" + topic + "/outcome#f-" + room + "-" + sequence;
    };
  }
}
