package io.aludel.runtime;

import io.aludel.dialect.Dialect;
import io.aludel.runtime.catalogue.Catalogue;
import io.aludel.runtime.catalogue.CatalogueColumn;
import io.aludel.runtime.catalogue.CatalogueTable;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lets the database itself say what it calls the types: in a table of this session alone, unless
 * the catalogue of MariaDB would not tell of it. Ends the transaction.
 */
final class TypeProbe {

  private static final String PROBE = "aludel_probe";

  private final DatabaseSession session;
  private final Dialect dialect;
  private final StoredNames names;
  private final Map<Type, CatalogueColumn> known = new LinkedHashMap<>();

  TypeProbe(DatabaseSession session) {
    this.session = session;
    this.dialect = session.dialect();
    this.names = session.catalogue().names();
  }

  /** What a column of a type is to the catalogue, once {@link #ask} was asked about its table. */
  CatalogueColumn of(Type type) {
    return known.get(type);
  }

  /** Asks about the types of a table that are not known yet: they fit into a row together. */
  void ask(Table table) throws SQLException {
    List<Type> open =
        table.columns().stream()
            .map(Column::type)
            .distinct()
            .filter(type -> !known.containsKey(type))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    List<Name> columns = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      columns.add(Name.of("c" + i));
    }
    CatalogueTable probe = probe(columns, open);
    for (int i = 0; i < open.size(); i++) {
      known.put(open.get(i), probe.columns().get(names.stored(columns.get(i))));
    }
  }

  private CatalogueTable probe(List<Name> columns, List<Type> types) throws SQLException {
    List<String> definitions = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      definitions.add(dialect.identifier(columns.get(i)) + " " + dialect.type(types.get(i)));
    }
    Connection connection = session.connection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          create() + PROBE + definitions.stream().collect(Collectors.joining(", ", " (", ")")));
      try {
        return Catalogue.read(connection, temporarySchema(statement)).tables().values().stream()
            .filter(table -> table.name().equalsIgnoreCase(PROBE))
            .findFirst()
            .orElseThrow();
      } finally {
        statement.execute("drop table " + PROBE);
      }
    }
  }

  private String create() {
    return switch (DatabaseKind.of(dialect)) {
      case MARIADB -> "create or replace table ";
      case SQLITE -> "create temp table ";
      case H2, POSTGRESQL -> "create local temporary table ";
    };
  }

  private String temporarySchema(Statement statement) throws SQLException {
    return switch (DatabaseKind.of(dialect)) {
      case SQLITE -> "temp";
      case H2, MARIADB -> names.currentSchema();
      case POSTGRESQL -> {
        String sql = "select nspname from pg_namespace where oid = pg_my_temp_schema()";
        try (ResultSet row = statement.executeQuery(sql)) {
          row.next();
          yield row.getString(1);
        }
      }
    };
  }
}
