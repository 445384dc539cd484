package cn.jixiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class InstantConverterTest {

  private final InstantConverter converter = new InstantConverter();

  @Test
  void storesTheTimeOfGreenwichWhateverTheServersZone() {
    assertThat(converter.convertToDatabaseColumn(Instant.parse("2026-11-21T16:30:00Z")))
        .isEqualTo(LocalDateTime.of(2026, 11, 21, 16, 30));
  }

  @Test
  void givesBackTheSameInstant() {
    var instant = Instant.parse("2026-03-01T08:00:00.123456Z");
    assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(instant)))
        .isEqualTo(instant);
  }

  @Test
  void keepsWhatIsNotSet() {
    assertThat(converter.convertToDatabaseColumn(null)).isNull();
    assertThat(converter.convertToEntityAttribute(null)).isNull();
  }
}
