package io.aludel.migration;

import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange;
import io.aludel.change.ColumnChange;
import io.aludel.change.ConstraintChange;
import io.aludel.change.DataChange;
import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.change.PurgeChange;
import io.aludel.change.SetRetired;
import io.aludel.change.Subject;
import io.aludel.change.TableChange;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Type;
import io.aludel.schema.UniqueKey;
import java.util.List;
import java.util.Optional;

/** The changes of one table. Each method returns the same object, so that calls can be chained. */
public final class AlterTableOperations {

  private final Operations operations;
  private final ObjectName table;

  AlterTableOperations(Operations operations, ObjectName table) {
    this.operations = operations;
    this.table = table;
  }

  private AlterTableOperations add(Change change) {
    operations.add(change);
    return this;
  }

  public AlterTableOperations addColumn(String name, Type type, ColumnOption... options) {
    return add(
        new ColumnChange.AddColumn(
            table, CreateTableOperations.column(Column.of(name, type), options)));
  }

  /** Destroys a column with its values. */
  public AlterTableOperations dropColumn(String name) {
    return add(new ColumnChange.DropColumn(table, Name.of(name)));
  }

  /**
   * Destroys a column with its values; should it come back, rows get what {@code backfill} says.
   */
  public AlterTableOperations dropColumn(String name, Expression backfill) {
    return add(new ColumnChange.DropColumn(table, Name.of(name), Optional.of(backfill)));
  }

  public AlterTableOperations renameColumn(String from, String to) {
    return add(new ColumnChange.RenameColumn(table, Name.of(from), Name.of(to)));
  }

  /** Renames a column aside, so that its values can be given back. */
  public AlterTableOperations holdColumn(String name, String as) {
    return add(new ColumnChange.HoldColumn(table, Name.of(name), Name.of(as), Optional.empty()));
  }

  /** The same; rows written meanwhile get what {@code backfill} says when it is given back. */
  public AlterTableOperations holdColumn(String name, String as, Expression backfill) {
    return add(
        new ColumnChange.HoldColumn(table, Name.of(name), Name.of(as), Optional.of(backfill)));
  }

  /** Gives a column that is held as {@code as} its name back. */
  public AlterTableOperations restoreColumn(String name, String as) {
    return add(new ColumnChange.RestoreColumn(table, Name.of(name), Name.of(as), Optional.empty()));
  }

  /** The same; rows written meanwhile get what {@code backfill} says. */
  public AlterTableOperations restoreColumn(String name, String as, Expression backfill) {
    return add(
        new ColumnChange.RestoreColumn(table, Name.of(name), Name.of(as), Optional.of(backfill)));
  }

  /** Destroys a column that is held as {@code as}, with its values. */
  public AlterTableOperations purgeColumn(String as) {
    return add(new PurgeChange.PurgeColumn(table, Name.of(as)));
  }

  /** Makes a column that was held as {@code as} anew, without values; {@link #column}. */
  public AlterTableOperations recreateColumn(String as, Column original) {
    return add(new PurgeChange.RecreateColumn(table, new HeldColumn(Name.of(as), original)));
  }

  /** Changes a column's type in place. */
  public AlterTableOperations setType(String column, Type type) {
    return add(new ColumnAttributeChange.SetType(table, Name.of(column), type));
  }

  /** Makes a column {@code NOT NULL}. */
  public AlterTableOperations setRequired(String column) {
    return add(new ColumnAttributeChange.SetRequired(table, Name.of(column)));
  }

  /** Lets a column be {@code NULL}. */
  public AlterTableOperations setOptional(String column) {
    return add(new ColumnAttributeChange.SetOptional(table, Name.of(column)));
  }

  /** Says that the model no longer maps a column, which stays where it is. */
  public AlterTableOperations retireColumn(String column) {
    return add(SetRetired.column(table, Name.of(column), true));
  }

  /** Says that the model maps a column again that it had retired. */
  public AlterTableOperations unretireColumn(String column) {
    return add(SetRetired.column(table, Name.of(column), false));
  }

  public AlterTableOperations setDefault(String column, String sql) {
    return add(new ColumnAttributeChange.SetDefault(table, Name.of(column), Optional.of(sql)));
  }

  public AlterTableOperations dropDefault(String column) {
    return add(new ColumnAttributeChange.SetDefault(table, Name.of(column), Optional.empty()));
  }

  /** Lets the database count a column's values up. */
  public AlterTableOperations setIdentity(String column) {
    return add(new ColumnAttributeChange.SetIdentity(table, Name.of(column), true));
  }

  public AlterTableOperations dropIdentity(String column) {
    return add(new ColumnAttributeChange.SetIdentity(table, Name.of(column), false));
  }

  /** Lets the database compute a column's values by an SQL expression. */
  public AlterTableOperations setGenerated(String column, String sql) {
    return setGenerated(column, Computation.stored(sql));
  }

  /** The same, computed whenever the values are read, where the database can. */
  public AlterTableOperations setVirtuallyGenerated(String column, String sql) {
    return setGenerated(column, Computation.virtual(sql));
  }

  private AlterTableOperations setGenerated(String column, Computation computation) {
    return add(
        new ColumnAttributeChange.SetGenerated(table, Name.of(column), Optional.of(computation)));
  }

  /** Lets a column keep the values that the database has computed so far. */
  public AlterTableOperations dropGenerated(String column) {
    return add(new ColumnAttributeChange.SetGenerated(table, Name.of(column), Optional.empty()));
  }

  public AlterTableOperations setCollation(String column, String name) {
    return add(new ColumnAttributeChange.SetCollation(table, Name.of(column), Optional.of(name)));
  }

  /** Leaves a column's collation to the database. */
  public AlterTableOperations dropCollation(String column) {
    return add(new ColumnAttributeChange.SetCollation(table, Name.of(column), Optional.empty()));
  }

  /** Says that a column's definition ends with other SQL; no statement carries it out. */
  public AlterTableOperations setColumnOptions(String column, String sql) {
    return add(
        new ColumnAttributeChange.SetColumnOptions(table, Name.of(column), Optional.of(sql)));
  }

  /** Says that nothing is appended to a column's definition; no statement carries it out. */
  public AlterTableOperations dropColumnOptions(String column) {
    return add(
        new ColumnAttributeChange.SetColumnOptions(table, Name.of(column), Optional.empty()));
  }

  public AlterTableOperations setColumnComment(String column, String text) {
    return add(
        new ColumnAttributeChange.SetColumnComment(table, Name.of(column), Optional.of(text)));
  }

  public AlterTableOperations dropColumnComment(String column) {
    return add(
        new ColumnAttributeChange.SetColumnComment(table, Name.of(column), Optional.empty()));
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

  /** Says what a column's values mean from now on; other options have no effect. */
  public AlterTableOperations setColumnMapping(String column, ColumnOption... options) {
    Name name = Name.of(column);
    // The type stands for none: only what the options say of the mapping is used.
    Column described = CreateTableOperations.column(Column.of(name, Type.Plain.INTEGER), options);
    return add(new ColumnAttributeChange.SetColumnMapping(table, name, described.mapping()));
  }

  /** Says that the table belongs to another class now. */
  public AlterTableOperations ownedBy(String className) {
    return add(new TableChange.SetOwner(table, className));
  }

  /** Replaces a column by one of another type, and holds the old one; see {@link #column}. */
  public AlterTableOperations transform(
      Column definition, String as, DialectSql up, DialectSql down) {
    return add(
        new ColumnChange.TransformColumn(
            table, definition, Name.of(as), up, Optional.of(down), Optional.empty()));
  }

  /** The same, with no way back, for the reason given. */
  public AlterTableOperations transformOneWay(
      Column definition, String as, DialectSql up, String reason) {
    return add(
        new ColumnChange.TransformColumn(
            table, definition, Name.of(as), up, Optional.empty(), Optional.of(reason)));
  }

  /** Takes a transformation back. */
  public AlterTableOperations revertTransform(String column, String as, DialectSql down) {
    return add(new ColumnChange.RevertTransform(table, Name.of(column), Name.of(as), down));
  }

  /** Ends the way back at a column, for the reason given. */
  public AlterTableOperations irreversible(String column, String reason) {
    return add(new DataChange.Irreversible(Subject.of(table, Name.of(column)), reason));
  }

  /**
   * Gives rows in which the column is null a value: {@code user}, {@code 0}, {@code 2026-01-31}.
   */
  public AlterTableOperations backfill(String column, String value) {
    return add(new DataChange.Backfill(table, Name.of(column), new Expression.Value(value)));
  }

  /** Gives rows in which the column is null what an SQL expression says. */
  public AlterTableOperations backfillSql(String column, DialectSql sql) {
    return add(new DataChange.Backfill(table, Name.of(column), new Expression.Sql(sql)));
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
