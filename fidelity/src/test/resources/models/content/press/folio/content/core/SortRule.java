package press.folio.content.core;

public record SortRule(String property, boolean descending) {}
