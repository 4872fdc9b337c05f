package jp.kurumaza.tools.rooms;

import java.util.Arrays;
import java.util.List;

/**
 * So many rooms with so many people in each; written {@code 20x50}.
 *
 * @param speakers in each room: so many statements are under way at once in a closed loop
 */
record Shape(int rooms, int people, int speakers) {
  private static final int PACED_DELIVERIES = 8_000;
  private static final int MOST_PACED = 100;
  private static final int SPEAKING_AT_ONCE = 64;
  private static final int LEAST_SPEAKERS = 4;

  static List<Shape> parse(String list) {
    return Arrays.stream(list.split(",")).map(Shape::one).toList();
  }

  private static Shape one(String text) {
    String[] sides = text.split("x");
    if (sides.length != 2) {
      throw new IllegalArgumentException("a shape looks like 20x50: rooms, then people in each");
    }
    return new Shape(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
  }

  Shape(int rooms, int people) {
    this(rooms, people, Math.max(LEAST_SPEAKERS, SPEAKING_AT_ONCE / rooms));
  }

  /** The same with nobody who speaks. */
  Shape quiet() {
    return new Shape(rooms, people, 0);
  }

  int connections() {
    return rooms * people;
  }

  /** Statements a second in all rooms together, when paced. */
  double pace() {
    return switch (toString()) {
      case "1x200" -> 40;
      case "1x1000" -> 10;
      case "20x50" -> 100;
      default -> Math.clamp((double) PACED_DELIVERIES / people, 1, MOST_PACED);
    };
  }

  @Override
  public String toString() {
    return rooms + "x" + people;
  }
}
