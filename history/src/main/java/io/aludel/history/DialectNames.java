package io.aludel.history;

import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import java.util.List;

/** The names of databases that files may speak of. */
final class DialectNames {

  /** Those that history files and settings may name. */
  static final List<String> KNOWN = Dialects.all().stream().map(Dialect::name).toList();

  /** Those that are served unless the settings name others. */
  static final List<String> DEFAULT = List.of("h2", "postgresql");

  private DialectNames() {}
}
