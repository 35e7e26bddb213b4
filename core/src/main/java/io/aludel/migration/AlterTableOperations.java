package io.aludel.migration;

import io.aludel.change.ConstraintChange;
import io.aludel.change.TableChange;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Type;
import io.aludel.schema.UniqueKey;
import java.util.List;
import java.util.Optional;

/** The changes of one table. Each method returns the same object, so that calls can be chained. */
public final class AlterTableOperations extends AlterColumnOperations<AlterTableOperations> {

  AlterTableOperations(Operations operations, ObjectName table) {
    super(operations, table);
  }

  @Override
  AlterTableOperations self() {
    return this;
  }

  public AlterTableOperations setTableComment(String text) {
    return add(new TableChange.SetTableComment(table, Optional.of(text)));
  }

  public AlterTableOperations dropTableComment() {
    return add(new TableChange.SetTableComment(table, Optional.empty()));
  }

  /** Says that the table's definition ends with other SQL; no statement carries it out. */
  public AlterTableOperations setTableOptions(String sql) {
    return add(new TableChange.SetTableOptions(table, Optional.of(sql)));
  }

  /** Says that nothing is appended to the table's definition; no statement carries it out. */
  public AlterTableOperations dropTableOptions() {
    return add(new TableChange.SetTableOptions(table, Optional.empty()));
  }

  /** Says what the table's rows mean from now on. */
  public AlterTableOperations setMapping(MappingOption... options) {
    return add(
        new TableChange.SetTableMapping(
            table, Optional.of(CreateTableOperations.mappingOf(options))));
  }

  /** Says that it is unknown what the table's rows mean. */
  public AlterTableOperations forgetMapping() {
    return add(new TableChange.SetTableMapping(table, Optional.empty()));
  }

  /** Says that the table belongs to another class now. */
  public AlterTableOperations ownedBy(String className) {
    return add(new TableChange.SetOwner(table, className));
  }

  public AlterTableOperations addPrimaryKey(String name, String... columns) {
    return add(
        new ConstraintChange.AddConstraint(
            table, new PrimaryKey(Name.of(name), CreateTableOperations.names(columns))));
  }

  public AlterTableOperations addUnique(String name, String... columns) {
    return add(
        new ConstraintChange.AddConstraint(
            table, new UniqueKey(Name.of(name), CreateTableOperations.names(columns))));
  }

  /** A unique key; {@code options} is SQL appended to its definition. */
  public AlterTableOperations addUniqueWithOptions(String name, String options, String... columns) {
    return add(
        new ConstraintChange.AddConstraint(
            table,
            new UniqueKey(
                Name.of(name), CreateTableOperations.names(columns), Optional.of(options))));
  }

  public AlterTableOperations addCheck(String name, String sql) {
    return add(new ConstraintChange.AddConstraint(table, new Check(Name.of(name), sql)));
  }

  /** A check; {@code options} is SQL appended to its definition. */
  public AlterTableOperations addCheck(String name, String sql, String options) {
    return add(
        new ConstraintChange.AddConstraint(
            table, new Check(Name.of(name), sql, Optional.of(options))));
  }

  public AlterTableOperations addForeignKey(
      String name, String column, String target, String targetColumn, ForeignKeyOption... options) {
    return addForeignKey(name, List.of(column), target, List.of(targetColumn), options);
  }

  public AlterTableOperations addForeignKey(
      String name,
      List<String> columns,
      String target,
      List<String> targetColumns,
      ForeignKeyOption... options) {
    return add(
        new ConstraintChange.AddConstraint(
            table, CreateTableOperations.key(name, columns, target, targetColumns, options)));
  }

  /** Drops a key or check. */
  public AlterTableOperations dropConstraint(String name) {
    return add(new ConstraintChange.DropConstraint(table, Name.of(name)));
  }

  public AlterTableOperations renameConstraint(String from, String to) {
    return add(new ConstraintChange.RenameConstraint(table, Name.of(from), Name.of(to)));
  }

  /** Creates an index; each part is {@code column} or {@code column desc}. */
  public AlterTableOperations createIndex(String name, String... parts) {
    return createIndex(name, false, Optional.empty(), parts);
  }

  /** The same; {@code options} is SQL appended to the index's definition. */
  public AlterTableOperations createIndexWithOptions(String name, String options, String... parts) {
    return createIndex(name, false, Optional.of(options), parts);
  }

  /** Creates a unique index; each part is {@code column} or {@code column desc}. */
  public AlterTableOperations createUniqueIndex(String name, String... parts) {
    return createIndex(name, true, Optional.empty(), parts);
  }

  /** The same; {@code options} is SQL appended to the index's definition. */
  public AlterTableOperations createUniqueIndexWithOptions(
      String name, String options, String... parts) {
    return createIndex(name, true, Optional.of(options), parts);
  }

  private AlterTableOperations createIndex(
      String name, boolean unique, Optional<String> options, String... parts) {
    return add(
        new ConstraintChange.CreateIndex(
            table, CreateTableOperations.index(name, unique, options, parts)));
  }

  public AlterTableOperations dropIndex(String name) {
    return add(new ConstraintChange.DropIndex(table, Name.of(name)));
  }

  public AlterTableOperations renameIndex(String from, String to) {
    return add(new ConstraintChange.RenameIndex(table, Name.of(from), Name.of(to)));
  }

  /** Describes a column, for {@link #transform}. */
  public static Column column(String name, Type type, ColumnOption... options) {
    return CreateTableOperations.column(Column.of(name, type), options);
  }
}
