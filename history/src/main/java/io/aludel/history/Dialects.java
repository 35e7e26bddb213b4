package io.aludel.history;

import java.util.List;

/** The names of databases that files may speak of. */
final class Dialects {

  /** Those that history files and settings may name, in the order in which they are shown. */
  static final List<String> KNOWN = List.of("h2", "postgresql", "mariadb", "sqlite");

  /** Those that can be served. */
  static final List<String> SERVED = List.of("h2", "postgresql");

  private Dialects() {}
}
