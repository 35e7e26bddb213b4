package io.aludel.migration;

import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange;
import io.aludel.change.ColumnChange;
import io.aludel.change.DataChange;
import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.change.PurgeChange;
import io.aludel.change.SetRetired;
import io.aludel.change.Subject;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Type;
import java.util.Optional;

/**
 * The changes of one table's columns. Each method returns the same object, so that calls can be
 * chained.
 *
 * @param <S> what that object is
 */
public abstract sealed class AlterColumnOperations<S extends AlterColumnOperations<S>>
    permits AlterTableOperations {

  final ObjectName table;
  private final Operations operations;

  AlterColumnOperations(Operations operations, ObjectName table) {
    this.operations = operations;
    this.table = table;
  }

  abstract S self();

  final S add(Change change) {
    operations.add(change);
    return self();
  }

  public S addColumn(String name, Type type, ColumnOption... options) {
    return add(
        new ColumnChange.AddColumn(
            table, CreateTableOperations.column(Column.of(name, type), options)));
  }

  /** Destroys a column with its values. */
  public S dropColumn(String name) {
    return add(new ColumnChange.DropColumn(table, Name.of(name)));
  }

  /**
   * Destroys a column with its values; should it come back, rows get what {@code backfill} says.
   */
  public S dropColumn(String name, Expression backfill) {
    return add(new ColumnChange.DropColumn(table, Name.of(name), Optional.of(backfill)));
  }

  public S renameColumn(String from, String to) {
    return add(new ColumnChange.RenameColumn(table, Name.of(from), Name.of(to)));
  }

  /** Renames a column aside, so that its values can be given back. */
  public S holdColumn(String name, String as) {
    return add(new ColumnChange.HoldColumn(table, Name.of(name), Name.of(as), Optional.empty()));
  }

  /** The same; rows written meanwhile get what {@code backfill} says when it is given back. */
  public S holdColumn(String name, String as, Expression backfill) {
    return add(
        new ColumnChange.HoldColumn(table, Name.of(name), Name.of(as), Optional.of(backfill)));
  }

  /** Gives a column that is held as {@code as} its name back. */
  public S restoreColumn(String name, String as) {
    return add(new ColumnChange.RestoreColumn(table, Name.of(name), Name.of(as), Optional.empty()));
  }

  /** The same; rows written meanwhile get what {@code backfill} says. */
  public S restoreColumn(String name, String as, Expression backfill) {
    return add(
        new ColumnChange.RestoreColumn(table, Name.of(name), Name.of(as), Optional.of(backfill)));
  }

  /** Destroys a column that is held as {@code as}, with its values. */
  public S purgeColumn(String as) {
    return add(new PurgeChange.PurgeColumn(table, Name.of(as)));
  }

  /**
   * Makes a column that was held as {@code as} anew, without values; {@link
   * AlterTableOperations#column}.
   */
  public S recreateColumn(String as, Column original) {
    return add(new PurgeChange.RecreateColumn(table, new HeldColumn(Name.of(as), original)));
  }

  /** Changes a column's type in place. */
  public S setType(String column, Type type) {
    return add(new ColumnAttributeChange.SetType(table, Name.of(column), type));
  }

  /** Makes a column {@code NOT NULL}. */
  public S setRequired(String column) {
    return add(new ColumnAttributeChange.SetRequired(table, Name.of(column)));
  }

  /** Lets a column be {@code NULL}. */
  public S setOptional(String column) {
    return add(new ColumnAttributeChange.SetOptional(table, Name.of(column)));
  }

  /** Says that the model no longer maps a column, which stays where it is. */
  public S retireColumn(String column) {
    return add(SetRetired.column(table, Name.of(column), true));
  }

  /** Says that the model maps a column again that it had retired. */
  public S unretireColumn(String column) {
    return add(SetRetired.column(table, Name.of(column), false));
  }

  public S setDefault(String column, String sql) {
    return add(new ColumnAttributeChange.SetDefault(table, Name.of(column), Optional.of(sql)));
  }

  public S dropDefault(String column) {
    return add(new ColumnAttributeChange.SetDefault(table, Name.of(column), Optional.empty()));
  }

  /** Lets the database count a column's values up. */
  public S setIdentity(String column) {
    return add(new ColumnAttributeChange.SetIdentity(table, Name.of(column), true));
  }

  public S dropIdentity(String column) {
    return add(new ColumnAttributeChange.SetIdentity(table, Name.of(column), false));
  }

  /** Lets the database compute a column's values by an SQL expression. */
  public S setGenerated(String column, String sql) {
    return setGenerated(column, Computation.stored(sql));
  }

  /** The same, computed whenever the values are read, where the database can. */
  public S setVirtuallyGenerated(String column, String sql) {
    return setGenerated(column, Computation.virtual(sql));
  }

  private S setGenerated(String column, Computation computation) {
    return add(
        new ColumnAttributeChange.SetGenerated(table, Name.of(column), Optional.of(computation)));
  }

  /** Lets a column keep the values that the database has computed so far. */
  public S dropGenerated(String column) {
    return add(new ColumnAttributeChange.SetGenerated(table, Name.of(column), Optional.empty()));
  }

  public S setCollation(String column, String name) {
    return add(new ColumnAttributeChange.SetCollation(table, Name.of(column), Optional.of(name)));
  }

  /** Leaves a column's collation to the database. */
  public S dropCollation(String column) {
    return add(new ColumnAttributeChange.SetCollation(table, Name.of(column), Optional.empty()));
  }

  /** Says that a column's definition ends with other SQL; no statement carries it out. */
  public S setColumnOptions(String column, String sql) {
    return add(
        new ColumnAttributeChange.SetColumnOptions(table, Name.of(column), Optional.of(sql)));
  }

  /** Says that nothing is appended to a column's definition; no statement carries it out. */
  public S dropColumnOptions(String column) {
    return add(
        new ColumnAttributeChange.SetColumnOptions(table, Name.of(column), Optional.empty()));
  }

  public S setColumnComment(String column, String text) {
    return add(
        new ColumnAttributeChange.SetColumnComment(table, Name.of(column), Optional.of(text)));
  }

  public S dropColumnComment(String column) {
    return add(
        new ColumnAttributeChange.SetColumnComment(table, Name.of(column), Optional.empty()));
  }

  /** Says what a column's values mean from now on; other options have no effect. */
  public S setColumnMapping(String column, ColumnOption... options) {
    Name name = Name.of(column);
    // The type stands for none: only what the options say of the mapping is used.
    Column described = CreateTableOperations.column(Column.of(name, Type.Plain.INTEGER), options);
    return add(new ColumnAttributeChange.SetColumnMapping(table, name, described.mapping()));
  }

  /**
   * Replaces a column by one of another type, and holds the old one; see {@link
   * AlterTableOperations#column}.
   */
  public S transform(Column definition, String as, DialectSql up, DialectSql down) {
    return add(
        new ColumnChange.TransformColumn(
            table, definition, Name.of(as), up, Optional.of(down), Optional.empty()));
  }

  /** The same, with no way back, for the reason given. */
  public S transformOneWay(Column definition, String as, DialectSql up, String reason) {
    return add(
        new ColumnChange.TransformColumn(
            table, definition, Name.of(as), up, Optional.empty(), Optional.of(reason)));
  }

  /** Takes a transformation back. */
  public S revertTransform(String column, String as, DialectSql down) {
    return add(new ColumnChange.RevertTransform(table, Name.of(column), Name.of(as), down));
  }

  /** Ends the way back at a column, for the reason given. */
  public S irreversible(String column, String reason) {
    return add(new DataChange.Irreversible(Subject.of(table, Name.of(column)), reason));
  }

  /**
   * Gives rows in which the column is null a value: {@code user}, {@code 0}, {@code 2026-01-31}.
   */
  public S backfill(String column, String value) {
    return add(new DataChange.Backfill(table, Name.of(column), new Expression.Value(value)));
  }

  /** Gives rows in which the column is null what an SQL expression says. */
  public S backfillSql(String column, DialectSql sql) {
    return add(new DataChange.Backfill(table, Name.of(column), new Expression.Sql(sql)));
  }
}
