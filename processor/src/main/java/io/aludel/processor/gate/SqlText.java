package io.aludel.processor.gate;

import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;

/** Names and values as a person writes them in an SQL text that every database reads. */
final class SqlText {

  /** What only a person knows. */
  static final String GAP = "…";

  private SqlText() {}

  static String name(Name name) {
    return name.quoted() ? '"' + name.text().replace("\"", "\"\"") + '"' : name.text();
  }

  static String name(ObjectName name) {
    return name.schema().map(schema -> name(schema) + ".").orElse("") + name(name.name());
  }

  static String literal(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
