package io.aludel.history;

import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import java.util.List;

/** The names of databases that files may speak of. */
final class DialectNames {

  /** Those that history files and settings may name, whether they can be served yet or not. */
  static final List<String> KNOWN = List.of("h2", "postgresql", "mariadb", "sqlite");

  /** Those that can be served. */
  static final List<String> SERVED = Dialects.all().stream().map(Dialect::name).toList();

  /** Those that are served unless the settings name others. */
  static final List<String> DEFAULT = List.of("h2", "postgresql");

  private DialectNames() {}
}
