package io.keystead.identity.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Duration;

@Converter
public class DurationInSeconds implements AttributeConverter<Duration, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Duration duration) {
    return duration == null ? null : (int) duration.toSeconds();
  }

  @Override
  public Duration convertToEntityAttribute(Integer seconds) {
    return seconds == null ? null : Duration.ofSeconds(seconds);
  }
}
