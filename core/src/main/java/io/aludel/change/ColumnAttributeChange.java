package io.aludel.change;

import io.aludel.schema.ColumnMapping;
import io.aludel.schema.Computation;
import io.aludel.schema.Conversion;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Optional;

/** A change of what a column is: its type, whether it is required, its default, its comment. */
public sealed interface ColumnAttributeChange extends ColumnChange {

  /** Changes a column's type in place. */
  record SetType(ObjectName table, Name column, Type type) implements ColumnAttributeChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.requireColumn(table, column);
      schema.editTable(table, each -> each.editColumn(column, old -> old.withType(type)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new SetType(table, column, before.requireColumn(table, column).type()));
    }

    @Override
    public List<Subject> losses(SchemaView before) {
      Conversion conversion = before.requireColumn(table, column).type().conversionTo(type);
      return conversion == Conversion.LOSSY ? List.of(subject()) : List.of();
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Makes a column {@code NOT NULL}. */
  record SetRequired(ObjectName table, Name column) implements ColumnAttributeChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.requireColumn(table, column);
      schema.editTable(table, each -> each.editColumn(column, old -> old.withRequired(true)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new SetOptional(table, column));
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Lets a column be {@code NULL}. */
  record SetOptional(ObjectName table, Name column) implements ColumnAttributeChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.requireColumn(table, column);
      schema.editTable(table, each -> each.editColumn(column, old -> old.withRequired(false)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new SetRequired(table, column));
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Sets or clears a column's default. */
  record SetDefault(ObjectName table, Name column, Optional<String> defaultSql)
      implements ColumnAttributeChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.requireColumn(table, column);
      schema.editTable(
          table, each -> each.editColumn(column, old -> old.withDefaultSql(defaultSql)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(
          new SetDefault(table, column, before.requireColumn(table, column).defaultSql()));
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Lets the database count a column's values up, or no longer. A counter starts past the greatest
   * value.
   */
  record SetIdentity(ObjectName table, Name column, boolean identity)
      implements ColumnAttributeChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.requireColumn(table, column);
      schema.editTable(table, each -> each.editColumn(column, old -> old.withIdentity(identity)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new SetIdentity(table, column, !identity));
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Sets or clears a column's comment. */
  record SetColumnComment(ObjectName table, Name column, Optional<String> comment)
      implements ColumnAttributeChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.requireColumn(table, column);
      schema.editTable(table, each -> each.editColumn(column, old -> old.withComment(comment)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(
          new SetColumnComment(table, column, before.requireColumn(table, column).comment()));
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Lets the database compute a column's values by an expression, or no longer: then the values
   * that it computed stay. Keys and indexes on the column are dropped before and made anew.
   */
  record SetGenerated(ObjectName table, Name column, Optional<Computation> computation)
      implements ColumnAttributeChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.requireColumn(table, column);
      schema.editTable(
          table, each -> each.editColumn(column, old -> old.withGeneratedAs(computation)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(
          new SetGenerated(table, column, before.requireColumn(table, column).generatedAs()));
    }

    /** Values that rows held themselves give way to computed ones. */
    @Override
    public List<Subject> losses(SchemaView before) {
      boolean stored = before.requireColumn(table, column).generatedAs().isEmpty();
      return stored && computation.isPresent() ? List.of(subject()) : List.of();
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Sets a column's collation, or leaves it to the database. */
  record SetCollation(ObjectName table, Name column, Optional<String> collation)
      implements ColumnAttributeChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.requireColumn(table, column);
      schema.editTable(table, each -> each.editColumn(column, old -> old.withCollation(collation)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(
          new SetCollation(table, column, before.requireColumn(table, column).collation()));
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Says that a column's definition ends with other SQL. Nothing tells how a column that is there
   * follows: no statement of its own carries it out.
   */
  record SetColumnOptions(ObjectName table, Name column, Optional<String> options)
      implements ColumnAttributeChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.requireColumn(table, column);
      schema.editTable(table, each -> each.editColumn(column, old -> old.withOptions(options)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(
          new SetColumnOptions(table, column, before.requireColumn(table, column).options()));
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Says what a column's values mean from now on. No DDL. */
  record SetColumnMapping(ObjectName table, Name column, ColumnMapping mapping)
      implements ColumnAttributeChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.requireColumn(table, column);
      schema.editTable(table, each -> each.editColumn(column, old -> old.withMapping(mapping)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(
          new SetColumnMapping(table, column, before.requireColumn(table, column).mapping()));
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
