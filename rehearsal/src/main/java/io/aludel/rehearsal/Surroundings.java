package io.aludel.rehearsal;

import io.aludel.change.Change;
import io.aludel.change.Changes;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.SequenceChange.CreateSequence;
import io.aludel.change.SequenceChange.ManageSequence;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.change.TableChange.ManageTable;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Statement;
import io.aludel.schema.Column;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What revisions take for granted and an empty database does not have: database schemas, tables
 * that the history takes over or refers to, sequences that it takes over.
 */
final class Surroundings {

  private final ThrowawayDatabase database;
  private final Dialect dialect;
  private final Map<ObjectName, Table> strangers = new TreeMap<>();

  Surroundings(ThrowawayDatabase database) {
    this.database = database;
    this.dialect = database.dialect();
  }

  /** The tables that were made, and that no revision owns or has taken over. */
  Collection<Table> strangers() {
    return List.copyOf(strangers.values());
  }

  /** Makes what the changes take for granted. */
  void prepare(Connection connection, Schema before, List<Change> changes) throws SQLException {
    strangers.keySet().removeIf(name -> before.table(name).isPresent());
    Schema after = Changes.apply(before, changes);
    List<Change> made = new ArrayList<>();
    List<Change> keys = new ArrayList<>();
    Changes.walk(
        before,
        changes,
        (schema, change) -> {
          requireSchema(change.subject().object());
          prepare(before, schema, change, made, keys);
          foreignKeys(change)
              .forEach(key -> addStranger(before, after, columns(schema, change), key, made));
        });
    made.addAll(keys);
    Schema world = before;
    for (Table each : strangers.values()) {
      boolean isNew = made.stream().anyMatch(change -> change.equals(new CreateTable(each)));
      world = isNew ? world : Changes.apply(world, List.of(new CreateTable(each)));
    }
    if (!made.isEmpty()) {
      database.premises().changed();
    }
    for (Statement statement : dialect.statements(world, made)) {
      Sql.execute(connection, statement.sql());
    }
  }

  private void requireSchema(ObjectName object) {
    if (dialect.hasSchemas()) {
      object.schema().ifPresent(database.premises()::require);
    }
  }

  private void prepare(
      Schema before, SchemaView schema, Change change, List<Change> made, List<Change> keys) {
    if (change instanceof ManageTable manage && !before.isUnmanagedTable(manage.table())) {
      Table table = manage.definition();
      Table bare =
          table.withConstraints(
              table.constraints().stream().filter(each -> !(each instanceof ForeignKey)).toList());
      strangers.put(table.name(), bare);
      made.add(new CreateTable(bare));
      table.foreignKeys().forEach(key -> keys.add(new AddConstraint(table.name(), key)));
    } else if (change instanceof ManageSequence manage
        && !schema.isUnmanagedSequence(manage.definition().name())) {
      made.add(new CreateSequence(manage.definition()));
    }
  }

  private static List<ForeignKey> foreignKeys(Change change) {
    if (change instanceof CreateTable create) {
      return create.definition().foreignKeys();
    }
    if (change instanceof ManageTable manage) {
      return manage.definition().foreignKeys();
    }
    return change instanceof AddConstraint add && add.constraint() instanceof ForeignKey key
        ? List.of(key)
        : List.of();
  }

  private static List<Column> columns(SchemaView schema, Change change) {
    if (change instanceof CreateTable create) {
      return create.definition().columns();
    }
    return change instanceof ManageTable manage
        ? manage.definition().columns()
        : schema.requireTable(change.subject().object()).columns();
  }

  /** A table that nobody owns: the columns that are referred to, and nothing else. */
  private void addStranger(
      Schema before, Schema after, List<Column> referring, ForeignKey key, List<Change> made) {
    ObjectName name = key.target();
    boolean isKnown =
        before.table(name).isPresent()
            || after.table(name).isPresent()
            || before.isUnmanagedTable(name)
            || strangers.containsKey(name);
    if (isKnown) {
      return;
    }
    requireSchema(name);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      Name own = key.columns().get(i);
      Name target = key.targetColumns().get(i);
      referring.stream()
          .filter(each -> each.name().equals(own))
          .findFirst()
          .ifPresent(each -> columns.add(Column.of(target, each.type()).withRequired(true)));
    }
    Table stranger =
        Table.of(name, "")
            .withColumns(columns)
            .plus(
                new PrimaryKey(
                    name.name().withText("pk_" + name.name().text()), key.targetColumns()));
    strangers.put(name, stranger);
    made.add(0, new CreateTable(stranger));
  }
}
