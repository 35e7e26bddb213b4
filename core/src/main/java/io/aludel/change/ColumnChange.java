package io.aludel.change;

import io.aludel.schema.Column;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;
import java.util.List;
import java.util.Optional;

/**
 * A change of one column. What else touches the column is changed, dropped or renamed by changes of
 * its own.
 */
public sealed interface ColumnChange extends Change
    permits ColumnChange.AddColumn,
        ColumnChange.DropColumn,
        ColumnChange.RenameColumn,
        ColumnChange.HoldColumn,
        ColumnChange.RestoreColumn,
        ColumnChange.TransformColumn,
        ColumnChange.RevertTransform,
        ColumnAttributeChange {

  ObjectName table();

  /** The column's name before the change. */
  Name column();

  <R> R accept(ColumnChangeVisitor<R> visitor);

  @Override
  default <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  default Subject subject() {
    return Subject.of(table(), column());
  }

  /** Adds a column. */
  record AddColumn(ObjectName table, Column definition) implements ColumnChange {
    @Override
    public Name column() {
      return definition.name();
    }

    @Override
    public void apply(SchemaEditor schema) {
      requireFree(schema, table, definition.name());
      schema.editTable(table, each -> each.plus(definition));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new DropColumn(table, column()));
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Destroys a column and its values.
   *
   * @param backfill what rows get, should a required column come back
   */
  record DropColumn(ObjectName table, Name column, Optional<Expression> backfill)
      implements ColumnChange {

    public DropColumn(ObjectName table, Name column) {
      this(table, column, Optional.empty());
    }

    @Override
    public void apply(SchemaEditor schema) {
      schema.requireColumn(table, column);
      schema.editTable(table, each -> each.withoutColumn(column));
    }

    /** The structure, without the values. */
    @Override
    public List<Change> invert(SchemaView before) {
      Column original = before.requireColumn(table, column);
      if (!original.required() || backfill.isEmpty()) {
        return List.of(new AddColumn(table, original));
      }
      return List.of(
          new AddColumn(table, original.withRequired(false)),
          new DataChange.Backfill(table, column, backfill.get()),
          new ColumnAttributeChange.SetRequired(table, column));
    }

    @Override
    public List<Subject> losses(SchemaView before) {
      return List.of(subject());
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Renames a column and keeps its values. */
  record RenameColumn(ObjectName table, Name column, Name to) implements ColumnChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.renameColumn(table, column, to);
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new RenameColumn(table, to, column));
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Renames a column aside instead of destroying it, and makes it optional, so that rows can be
   * written without it.
   *
   * @param as its name while it is held
   * @param backfill what rows get that were written meanwhile, should it be restored
   */
  record HoldColumn(ObjectName table, Name column, Name as, Optional<Expression> backfill)
      implements ColumnChange {
    @Override
    public void apply(SchemaEditor schema) {
      Column original = schema.requireColumn(table, column);
      schema.editTable(
          table, each -> each.withoutColumn(column).plus(new HeldColumn(as, original)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new RestoreColumn(table, column, as, backfill));
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Gives a held column its name, and what it was, back. */
  record RestoreColumn(ObjectName table, Name column, Name as, Optional<Expression> backfill)
      implements ColumnChange {
    @Override
    public void apply(SchemaEditor schema) {
      requireFree(schema, table, column);
      HeldColumn held = requireHeld(schema, table, as);
      schema.editTable(table, each -> each.withoutHeld(as).plus(held.original().withName(column)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new HoldColumn(table, column, as, backfill));
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Replaces a column by one of another type, whose values an expression computes; the old column
   * is held.
   *
   * @param definition the new column, under the old one's name
   * @param as the old column's name while it is held
   * @param up computes the new value; {@code column} in it is the old column
   * @param down computes the old value from the new; without one, the change cannot be taken back
   * @param oneWay why there is no {@code down}
   * @param reason why values are transformed, for those who review it; decides nothing
   */
  record TransformColumn(
      ObjectName table,
      Column definition,
      Name as,
      DialectSql up,
      Optional<DialectSql> down,
      Optional<String> oneWay,
      Optional<String> reason)
      implements ColumnChange {

    /** A transformation of which nobody says why. */
    public TransformColumn(
        ObjectName table,
        Column definition,
        Name as,
        DialectSql up,
        Optional<DialectSql> down,
        Optional<String> oneWay) {
      this(table, definition, as, up, down, oneWay, Optional.empty());
    }

    @Override
    public Name column() {
      return definition.name();
    }

    @Override
    public void apply(SchemaEditor schema) {
      Column original = schema.requireColumn(table, column());
      schema.editTable(
          table,
          each -> each.withoutColumn(column()).plus(definition).plus(new HeldColumn(as, original)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return down.<List<Change>>map(
              expression -> List.of(new RevertTransform(table, column(), as, expression)))
          .orElseGet(() -> List.of(new DataChange.Irreversible(subject(), oneWay.orElse(""))));
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Takes a {@link TransformColumn} back: the held column gets what {@code down} computes, and its
   * name.
   */
  record RevertTransform(ObjectName table, Name column, Name as, DialectSql down)
      implements ColumnChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.requireColumn(table, column);
      HeldColumn held = requireHeld(schema, table, as);
      schema.editTable(
          table, each -> each.withoutColumn(column).withoutHeld(as).plus(held.original()));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      throw new SchemaException("the taking back of a transformation is not taken back itself");
    }

    @Override
    public List<Subject> losses(SchemaView before) {
      return List.of(subject());
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  private static void requireFree(SchemaView schema, ObjectName table, Name column) {
    if (schema.requireTable(table).column(column).isPresent()) {
      throw new SchemaException("table " + table + " already has a column " + column);
    }
  }

  private static HeldColumn requireHeld(SchemaView schema, ObjectName table, Name as) {
    return schema
        .requireTable(table)
        .heldColumn(as)
        .orElseThrow(() -> new SchemaException("table " + table + " holds no column as " + as));
  }
}
