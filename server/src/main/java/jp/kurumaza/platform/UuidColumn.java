package jp.kurumaza.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs as they are: EclipseLink's own converter fails on null. */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<@Nullable UUID, @Nullable UUID> {
  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable UUID id) {
    return id;
  }

  @Override
  public @Nullable UUID convertToEntityAttribute(@Nullable UUID column) {
    return column;
  }
}
