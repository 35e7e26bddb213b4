package press.folio.content.core;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class SortRuleConverter implements AttributeConverter<SortRule, String> {
  @Override
  public String convertToDatabaseColumn(SortRule rule) {
    return rule == null ? null : (rule.descending() ? "-" : "+") + rule.property();
  }

  @Override
  public SortRule convertToEntityAttribute(String text) {
    return text == null ? null : new SortRule(text.substring(1), text.startsWith("-"));
  }
}
