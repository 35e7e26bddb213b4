package io.aludel.runtime.catalogue;

import io.aludel.runtime.catalogue.CatalogueConstraint.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the text of a table's definition says, and no pragma of SQLite tells. */
final class SqliteDefinition {

  /**
   * A key or check as it is written.
   *
   * @param name its name, if it has one
   * @param columns its columns; of a check, none
   * @param condition of a check
   */
  record Written(
      Optional<String> name, Kind kind, List<String> columns, Optional<String> condition) {}

  private final List<Written> constraints = new ArrayList<>();
  private final Map<String, String> collations = new HashMap<>();
  private final Map<String, String> computations = new HashMap<>();
  private boolean counts;

  private SqliteDefinition() {}

  /** Reads {@code create table name (…) …}. */
  static SqliteDefinition parse(String sql) {
    SqliteDefinition definition = new SqliteDefinition();
    SqliteTokens tokens = SqliteTokens.of(sql);
    while (!tokens.isAtEnd() && !tokens.isAtGroup()) {
      tokens.next();
    }
    if (tokens.isAtGroup()) {
      SqliteTokens.parts(tokens.next()).forEach(definition::part);
    }
    return definition;
  }

  List<Written> constraints() {
    return constraints;
  }

  Optional<String> collation(String column) {
    return Optional.ofNullable(collations.get(column));
  }

  /** The expression that a column is computed by. */
  Optional<String> computation(String column) {
    return Optional.ofNullable(computations.get(column));
  }

  /** Whether the primary key is counted up, and no value is given out twice. */
  boolean counts() {
    return counts;
  }

  /** The name of a constraint of that kind over these columns, if it has one. */
  Optional<String> name(Kind kind, List<String> columns) {
    return constraints.stream()
        .filter(each -> each.kind() == kind && sameNames(each.columns(), columns))
        .flatMap(each -> each.name().stream())
        .findFirst();
  }

  private static boolean sameNames(List<String> some, List<String> others) {
    return String.join("\n", some).equalsIgnoreCase(String.join("\n", others));
  }

  private void part(SqliteTokens tokens) {
    Optional<String> name = Optional.empty();
    if (tokens.skip("constraint")) {
      name = Optional.of(tokens.name());
    }
    if (tokens.skip("primary")) {
      tokens.skip("key");
      add(name, Kind.PRIMARY_KEY, tokens.names());
    } else if (tokens.skip("unique")) {
      add(name, Kind.UNIQUE, tokens.names());
    } else if (tokens.skip("foreign")) {
      tokens.skip("key");
      add(name, Kind.FOREIGN_KEY, tokens.names());
    } else if (tokens.skip("check")) {
      check(name, tokens);
    } else {
      column(tokens.name(), tokens);
    }
  }

  private void add(Optional<String> name, Kind kind, List<String> columns) {
    constraints.add(new Written(name, kind, columns, Optional.empty()));
  }

  private void check(Optional<String> name, SqliteTokens tokens) {
    constraints.add(new Written(name, Kind.CHECK, List.of(), Optional.of(tokens.condition())));
  }

  private void column(String column, SqliteTokens tokens) {
    Optional<String> name = Optional.empty();
    while (!tokens.isAtEnd()) {
      if (tokens.skip("constraint")) {
        name = Optional.of(tokens.name());
        continue;
      }
      if (tokens.skip("primary")) {
        add(name, Kind.PRIMARY_KEY, List.of(column));
      } else if (tokens.skip("unique")) {
        add(name, Kind.UNIQUE, List.of(column));
      } else if (tokens.skip("references")) {
        add(name, Kind.FOREIGN_KEY, List.of(column));
      } else if (tokens.skip("check")) {
        check(name, tokens);
      } else if (tokens.skip("collate")) {
        collations.put(column, tokens.name());
      } else if (tokens.skip("as")) {
        computations.put(column, tokens.condition());
      } else if (tokens.skip("autoincrement")) {
        counts = true;
      } else if (tokens.skip("default")) {
        tokens.next();
      } else {
        tokens.next();
        continue;
      }
      name = Optional.empty();
    }
  }
}
