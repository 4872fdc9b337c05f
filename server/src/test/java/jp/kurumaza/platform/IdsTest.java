package jp.kurumaza.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void givesUuidsOfVersionSevenFromNow() {
    long before = System.currentTimeMillis();
    UUID id = Ids.random();
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis());
  }

  @Test
  void givesEachOnce() {
    assertThat(Stream.generate(Ids::random).limit(1000)).doesNotHaveDuplicates();
  }
}
