package io.aludel.runtime;

import io.aludel.change.Change;
import io.aludel.change.SequenceChange.ManageSequence;
import io.aludel.change.TableChange.ManageTable;
import io.aludel.diagnostic.Code;
import io.aludel.dialect.CatalogueObject;
import io.aludel.dialect.Dialect;
import io.aludel.runtime.catalogue.Catalogue;
import io.aludel.runtime.catalogue.CatalogueColumn;
import io.aludel.runtime.catalogue.CatalogueConstraint;
import io.aludel.runtime.catalogue.CatalogueTable;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.Index;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Verifies that a table which is taken into the history is what the history takes it for. */
final class ManagedTables {

  private static final String PROBE = "aludel_probe";

  private final DatabaseSession session;
  private final Dialect dialect;
  private final StoredNames names;

  ManagedTables(DatabaseSession session) {
    this.session = session;
    this.dialect = session.dialect();
    this.names = session.catalogue().names();
  }

  /**
   * Refuses if one of the changes takes a table or sequence over that is not as described. Ends the
   * transaction.
   */
  void verify(String id, List<Change> changes) throws SQLException {
    List<String> differences = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof ManageTable manage) {
        differences.addAll(differences(manage.definition()));
      } else if (change instanceof ManageSequence manage
          && !session
              .catalogue()
              .exists(new CatalogueObject.OfSequence(manage.definition().name()))) {
        differences.add("there is no sequence " + manage.definition().name());
      }
    }
    if (!differences.isEmpty()) {
      throw MigrationException.refused(
          Code.TABLE_DIFFERS,
          "Revision "
              + id
              + " takes over what the database does not have as described:"
              + differences.stream().map(each -> "\n  " + each).collect(Collectors.joining())
              + "\nThe revision was not begun. Change the database to match, or the entity and its"
              + " revision.");
    }
  }

  private List<String> differences(Table expected) throws SQLException {
    Optional<CatalogueTable> found = session.catalogue().table(expected.name());
    if (found.isEmpty()) {
      return List.of("there is no table " + expected.name());
    }
    List<String> differences = new ArrayList<>();
    compareColumns(expected, found.get(), differences);
    compareConstraints(expected, found.get(), differences);
    return differences.stream().map(each -> expected.name() + ": " + each).toList();
  }

  private void compareColumns(Table expected, CatalogueTable found, List<String> differences)
      throws SQLException {
    CatalogueTable probe = probe(expected);
    Set<String> described = new HashSet<>();
    for (Column column : expected.columns()) {
      String name = names.stored(column.name());
      described.add(name);
      Optional<CatalogueColumn> actual = found.column(name);
      if (actual.isEmpty()) {
        differences.add("there is no column " + column.name());
      } else {
        compare(
            column,
            column.identity() && isSqlitesNumber(actual.get()),
            probe.columns().get(name),
            actual.get(),
            differences);
      }
    }
    for (String column : found.columns().keySet()) {
      if (!described.contains(column)) {
        differences.add("column " + column + " is not described");
      }
    }
  }

  /**
   * Whether a column is the number that SQLite itself gives to each row: an identity is one, be it
   * that its numbers are never given out again or, as Hibernate has it, that they are.
   */
  private boolean isSqlitesNumber(CatalogueColumn found) {
    return names.isSqlite() && found.type().name().equals("integer") && !found.nullable();
  }

  /**
   * @param counted whether it is known to be counted up, whatever its type
   */
  private static void compare(
      Column column,
      boolean counted,
      CatalogueColumn expected,
      CatalogueColumn found,
      List<String> differences) {
    if (counted) {
      return;
    }
    if (!expected.type().equals(found.type())) {
      differences.add(
          "column " + column.name() + " is " + found.type() + " instead of " + expected.type());
    }
    if (column.required() == found.nullable()) {
      differences.add(
          "column " + column.name() + (found.nullable() ? " may be null" : " may not be null"));
    }
    if (column.identity() != found.identity().isPresent()) {
      differences.add(
          "column "
              + column.name()
              + (found.identity().isPresent() ? " is an identity" : " is no identity"));
    }
  }

  /**
   * Lets the database itself say what it calls the types: in a table of this session alone, unless
   * the catalogue of MariaDB would not tell of it.
   */
  private CatalogueTable probe(Table expected) throws SQLException {
    Connection connection = session.connection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          (isMariaDb()
                  ? "create or replace table "
                  : names.isSqlite() ? "create temp table " : "create local temporary table ")
              + PROBE
              + expected.columns().stream()
                  .map(each -> dialect.identifier(each.name()) + " " + dialect.type(each.type()))
                  .collect(Collectors.joining(", ", " (", ")")));
      try {
        Catalogue catalogue = Catalogue.read(connection, temporarySchema(statement));
        return catalogue.tables().values().stream()
            .filter(table -> table.name().equalsIgnoreCase(PROBE))
            .findFirst()
            .orElseThrow();
      } finally {
        statement.execute("drop table " + PROBE);
      }
    }
  }

  private boolean isMariaDb() {
    return session.tables().names().kind() == DatabaseKind.MARIADB;
  }

  private String temporarySchema(Statement statement) throws SQLException {
    if (names.isSqlite()) {
      return "temp";
    }
    if (!dialect.hasTransactionalDdl()) {
      return names.currentSchema();
    }
    String sql = "select nspname from pg_namespace where oid = pg_my_temp_schema()";
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private void compareConstraints(Table expected, CatalogueTable found, List<String> differences) {
    for (Constraint constraint : expected.constraints()) {
      boolean there =
          candidates(constraint, found)
              .anyMatch(each -> each.columns().equals(stored(constraint.columns())));
      if (!there) {
        differences.add(
            "there is no constraint " + constraint.name() + " on " + constraint.columns());
      }
    }
    for (Index index : expected.indexes()) {
      if (!found.indexes().containsKey(names.stored(index.name()))) {
        differences.add("there is no index " + index.name() + " on " + index.columns());
      }
    }
  }

  /**
   * On SQLite, a constraint's name is its table's business alone, and Hibernate gives none. MariaDB
   * has one name for all primary keys.
   */
  private Stream<CatalogueConstraint> candidates(Constraint constraint, CatalogueTable found) {
    if (names.isSqlite()) {
      return found.constraints().values().stream();
    }
    String name =
        constraint instanceof PrimaryKey && isMariaDb()
            ? "PRIMARY"
            : names.stored(constraint.name());
    return Stream.ofNullable(found.constraints().get(name));
  }

  private List<String> stored(List<io.aludel.schema.Name> columns) {
    return columns.stream().map(names::stored).toList();
  }
}
