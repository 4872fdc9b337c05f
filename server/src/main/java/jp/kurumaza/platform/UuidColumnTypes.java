package jp.kurumaza.platform;

import java.lang.reflect.Field;
import java.sql.Types;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/** Tells EclipseLink what a null UUID is; it says text otherwise, which PostgreSQL refuses. */
public class UuidColumnTypes implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    for (ClassDescriptor entity : session.getDescriptors().values()) {
      for (DatabaseMapping mapping : entity.getMappings()) {
        if (isUuid(entity.getJavaClass(), mapping.getAttributeName())) {
          mapping.getField().setSqlType(Types.OTHER);
        }
      }
    }
  }

  private static boolean isUuid(Class<?> entity, String attribute) {
    return Arrays.stream(entity.getDeclaredFields())
        .filter(field -> field.getName().equals(attribute))
        .map(Field::getType)
        .anyMatch(UUID.class::equals);
  }
}
