package jp.kurumaza.platform;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContractTest {
  /** Of two parts with one name the second would silently win. */
  @Test
  void namesNothingTwice() {
    ObjectMapper json =
        JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    ObjectMapper yaml =
        YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    assertThatCode(() -> json.readTree(Path.of("contract/events.schema.json").toFile()))
        .doesNotThrowAnyException();
    assertThatCode(() -> yaml.readTree(Path.of("contract/openapi.yaml").toFile()))
        .doesNotThrowAnyException();
  }
}
