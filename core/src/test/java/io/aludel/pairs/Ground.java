package io.aludel.pairs;

import io.aludel.dialect.Dialect;
import io.aludel.schema.Column;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A database that is used for one schema after the other: opening one takes its time. */
public final class Ground implements AutoCloseable {

  private static final Pattern CAST = Pattern.compile("CAST\\((\\d+) AS \\w+(?:\\(\\d+\\))?\\)");

  /** As PostgreSQL does. */
  private static final Pattern NUMERIC = Pattern.compile("\\((\\w+)\\)::numeric");

  /**
   * MariaDB's own check of a JSON column, which it calls as the column was called at first: it
   * comes and goes with the column.
   */
  private static final String JSON = " CHECK json_valid(";

  private final Dialect dialect;
  private TestDatabase database;

  public Ground(Dialect dialect) {
    this.dialect = dialect;
    this.database = Databases.open(dialect);
  }

  public TestDatabase database() {
    return database;
  }

  /** Leaves nothing in it. */
  public void clear() {
    switch (dialect.name()) {
      case "h2" -> database.run("drop all objects");
      case "mariadb" -> {
        String name = database.query("select schema()").get(0);
        database.run("drop database " + name);
        database.run("create database " + name + " character set utf8mb4");
        database.run("use " + name);
      }
      case "postgresql" -> {
        String name = database.query("select current_schema").get(0);
        database.run("drop schema " + name + " cascade");
        database.run("create schema " + name);
      }
      default -> {
        database.close();
        database = Databases.open(dialect);
      }
    }
  }

  public void create(Schema schema) {
    database.run(dialect.statements(Schema.empty(), Creation.of(schema)));
  }

  /** Writes rows, in any order. */
  void fill(Pair pair) {
    List<String> checks =
        switch (dialect.name()) {
          case "h2" -> List.of("set referential_integrity false", "set referential_integrity true");
          case "mariadb" -> List.of("set foreign_key_checks = 0", "set foreign_key_checks = 1");
          case "postgresql" ->
              List.of(
                  "set session_replication_role = replica",
                  "set session_replication_role = origin");
          default -> List.of("pragma foreign_keys = off", "pragma foreign_keys = off");
        };
    database.run(checks.get(0));
    inserts(dialect, pair).forEach(database::run);
    database.run(checks.get(1));
  }

  static List<String> inserts(Dialect dialect, Pair pair) {
    List<String> inserts = new ArrayList<>();
    for (Table table : pair.base().tables()) {
      for (Map<Name, String> row : pair.rows().getOrDefault(table.name(), List.of())) {
        List<Column> columns =
            table.columns().stream().filter(each -> each.generatedAs().isEmpty()).toList();
        inserts.add(
            "insert into "
                + dialect.identifier(table.name())
                + columns.stream()
                    .map(each -> dialect.identifier(each.name()))
                    .collect(Collectors.joining(", ", " (", ") values "))
                + columns.stream()
                    .map(each -> value(dialect, each, row))
                    .collect(Collectors.joining(", ", "(", ")")));
      }
    }
    return inserts;
  }

  private static String value(Dialect dialect, Column column, Map<Name, String> row) {
    return row.containsKey(column.name())
        ? Values.sql(dialect, column.type(), row.get(column.name()))
        : "null";
  }

  /** The values of some columns, a line a row, in no order. */
  public List<String> rows(ObjectName table, List<Name> columns) {
    if (columns.isEmpty()) {
      return List.of();
    }
    String sql =
        "select "
            + columns.stream().map(dialect::identifier).collect(Collectors.joining(", "))
            + " from "
            + dialect.identifier(table);
    try (java.sql.Statement statement = database.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
          values.add(read(rows, i));
        }
        lines.add(String.join("|", values));
      }
      return lines.stream().sorted().toList();
    } catch (SQLException e) {
      throw new IllegalStateException(dialect.name() + " refuses: " + sql, e);
    }
  }

  private static String read(ResultSet rows, int column) throws SQLException {
    Object value = rows.getObject(column);
    if (value instanceof byte[] || value instanceof Blob) {
      return HexFormat.of().formatHex(rows.getBytes(column));
    }
    return value == null ? "-" : "'" + rows.getString(column) + "'";
  }

  /** Rows that refer to what is not there. */
  List<String> orphans(Schema schema) {
    if (dialect.name().equals("sqlite")) {
      return database.query("pragma foreign_key_check");
    }
    List<String> orphans = new ArrayList<>();
    for (Table table : schema.tables()) {
      for (ForeignKey key : table.foreignKeys()) {
        List<String> known = new ArrayList<>();
        List<String> equal = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
          String column = "c." + dialect.identifier(key.columns().get(i));
          known.add(column + " is not null");
          equal.add(column + " = p." + dialect.identifier(key.targetColumns().get(i)));
        }
        database
            .query(
                "select 1 from %s c where %s and not exists (select 1 from %s p where %s)"
                    .formatted(
                        dialect.identifier(table.name()),
                        String.join(" and ", known),
                        dialect.identifier(key.target()),
                        String.join(" and ", equal)))
            .forEach(row -> orphans.add(key.name().toString()));
      }
    }
    return orphans;
  }

  /**
   * What the catalogue says. H2 shows in a check what it thought of its column's type back then.
   */
  public List<String> catalogue() {
    return database.catalogue().stream()
        .map(line -> CAST.matcher(line).replaceAll("$1"))
        .map(line -> NUMERIC.matcher(line).replaceAll("$1"))
        .filter(line -> !line.contains(JSON))
        .sorted()
        .toList();
  }

  /** What the catalogue says of everything but what is held. */
  public static List<String> living(List<String> catalogue) {
    return catalogue.stream()
        .filter(line -> !line.toLowerCase(Locale.ROOT).contains("zz_"))
        .toList();
  }

  @Override
  public void close() {
    database.close();
  }
}
