package io.aludel.runtime;

import io.aludel.dialect.Dialect;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Locale;

/** How a database's catalogue spells the identifiers that a dialect writes. */
final class StoredNames {

  private final Dialect dialect;
  private final boolean foldsToUpperCase;
  private final String currentSchema;

  StoredNames(Dialect dialect, boolean foldsToUpperCase, String currentSchema) {
    this.dialect = dialect;
    this.foldsToUpperCase = foldsToUpperCase;
    this.currentSchema = currentSchema;
  }

  String currentSchema() {
    return currentSchema;
  }

  /** Plain identifiers are folded; which ones are quoted is the dialect's business. */
  String stored(Name name) {
    String sql = dialect.identifier(name);
    if (sql.startsWith("\"")) {
      return sql.substring(1, sql.length() - 1).replace("\"\"", "\"");
    }
    return foldsToUpperCase ? sql.toUpperCase(Locale.ROOT) : sql.toLowerCase(Locale.ROOT);
  }

  String stored(ObjectName object) {
    return stored(object.name());
  }

  /** The database schema that an object lies in. */
  String schemaOf(ObjectName object) {
    return object.schema().map(this::stored).orElse(currentSchema);
  }
}
