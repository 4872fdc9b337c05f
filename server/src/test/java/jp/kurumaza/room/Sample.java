package jp.kurumaza.room;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.event.RoomEvent;

/** Makes an event of any kind whose every word is a marker that can be looked for. */
public final class Sample {
  private final String marker;
  private final UUID person;
  private final long statement;

  /**
   * @param marker stands wherever a text can stand
   * @param person stands wherever somebody is named
   * @param statement stands wherever a sequence is named
   */
  public Sample(String marker, UUID person, long statement) {
    this.marker = marker;
    this.person = person;
    this.statement = statement;
  }

  /** Every kind of event that a room's log can hold. */
  public static Stream<Class<? extends RoomEvent>> kinds() {
    return records(RoomEvent.class).distinct().map(kind -> kind.asSubclass(RoomEvent.class));
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Sample::records)
        : Stream.of(type);
  }

  public RoomEvent of(Class<? extends RoomEvent> kind) {
    return (RoomEvent) ofRecord(kind);
  }

  private Object ofRecord(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(parts).map(part -> value(part.getGenericType())).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No sample of " + type, e);
    }
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType of) {
      return container((Class<?>) of.getRawType(), of.getActualTypeArguments());
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    return plain.isRecord() ? ofRecord(plain) : simple(plain);
  }

  private Object container(Class<?> type, Type[] of) {
    if (type == Map.class) {
      return Map.of(value(of[0]), value(of[1]));
    }
    return type == Set.class ? Set.of(value(of[0])) : List.of(value(of[0]));
  }

  private Object simple(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> marker;
      case "UUID" -> person;
      case "long", "Long" -> statement;
      case "int", "Integer" -> 0;
      case "double", "Double" -> 0.0;
      case "boolean", "Boolean" -> true;
      case "Instant" -> Instant.EPOCH;
      case "LocalDate" -> LocalDate.EPOCH;
      default -> throw new IllegalStateException("No sample of a " + type);
    };
  }
}
