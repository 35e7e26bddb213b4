package io.keystead.identity.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Scopes as OAuth writes them: in one text, with spaces between. */
@Converter
public class ScopeSetConverter implements AttributeConverter<Set<String>, String> {
  @Override
  public String convertToDatabaseColumn(Set<String> scopes) {
    return scopes == null ? null : String.join(" ", new TreeSet<>(scopes));
  }

  @Override
  public Set<String> convertToEntityAttribute(String text) {
    return text == null || text.isBlank() ? new TreeSet<>() : new TreeSet<>(List.of(text.split(" ")));
  }
}
