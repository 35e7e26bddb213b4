package io.keystead.identity.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class SecretTextConverter implements AttributeConverter<SecretText, byte[]> {
  @Override
  public byte[] convertToDatabaseColumn(SecretText secret) {
    return secret == null ? null : secret.value().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public SecretText convertToEntityAttribute(byte[] bytes) {
    return bytes == null ? null : new SecretText(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
  }
}
