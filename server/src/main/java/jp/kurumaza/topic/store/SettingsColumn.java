package jp.kurumaza.topic.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.kurumaza.platform.Json;
import jp.kurumaza.topic.TopicSettings;

/** A topic's settings as JSON. */
@Converter(autoApply = true)
public class SettingsColumn implements AttributeConverter<TopicSettings, String> {
  @Override
  public String convertToDatabaseColumn(TopicSettings settings) {
    return Json.write(settings);
  }

  @Override
  public TopicSettings convertToEntityAttribute(String column) {
    return Json.read(column, TopicSettings.class);
  }
}
