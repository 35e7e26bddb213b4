package io.aludel.change;

import io.aludel.schema.Constraint;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;
import java.util.List;

/** A change of a key, check or index of a table. */
public sealed interface ConstraintChange extends Change {

  ObjectName table();

  @Override
  default Subject subject() {
    return Subject.of(table());
  }

  /** Adds a key or check. */
  record AddConstraint(ObjectName table, Constraint constraint) implements ConstraintChange {
    @Override
    public void apply(SchemaEditor schema) {
      if (schema.requireTable(table).constraint(constraint.name()).isPresent()) {
        throw new SchemaException(
            "table " + table + " already has a constraint " + constraint.name());
      }
      schema.editTable(table, each -> each.plus(constraint));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new DropConstraint(table, constraint.name()));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Drops a key or check. */
  record DropConstraint(ObjectName table, Name constraint) implements ConstraintChange {
    @Override
    public void apply(SchemaEditor schema) {
      require(schema, table, constraint);
      schema.editTable(table, each -> each.withoutConstraint(constraint));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new AddConstraint(table, require(before, table, constraint)));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Renames a key or check. */
  record RenameConstraint(ObjectName table, Name constraint, Name to) implements ConstraintChange {
    @Override
    public void apply(SchemaEditor schema) {
      Constraint renamed = require(schema, table, constraint).withName(to);
      schema.editTable(
          table,
          each ->
              each.withConstraints(
                  each.constraints().stream()
                      .map(old -> old.name().equals(constraint) ? renamed : old)
                      .toList()));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new RenameConstraint(table, to, constraint));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Creates an index. */
  record CreateIndex(ObjectName table, Index index) implements ConstraintChange {
    @Override
    public void apply(SchemaEditor schema) {
      if (schema.requireTable(table).index(index.name()).isPresent()) {
        throw new SchemaException("table " + table + " already has an index " + index.name());
      }
      schema.editTable(table, each -> each.plus(index));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new DropIndex(table, index.name()));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Drops an index. */
  record DropIndex(ObjectName table, Name index) implements ConstraintChange {
    @Override
    public void apply(SchemaEditor schema) {
      requireIndex(schema, table, index);
      schema.editTable(table, each -> each.withoutIndex(index));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new CreateIndex(table, requireIndex(before, table, index)));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Renames an index. */
  record RenameIndex(ObjectName table, Name index, Name to) implements ConstraintChange {
    @Override
    public void apply(SchemaEditor schema) {
      requireIndex(schema, table, index);
      schema.editTable(
          table,
          each ->
              each.withIndexes(
                  each.indexes().stream()
                      .map(old -> old.name().equals(index) ? old.withName(to) : old)
                      .toList()));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new RenameIndex(table, to, index));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  private static Constraint require(SchemaView schema, ObjectName table, Name constraint) {
    return schema
        .requireTable(table)
        .constraint(constraint)
        .orElseThrow(
            () -> new SchemaException("table " + table + " has no constraint " + constraint));
  }

  private static Index requireIndex(SchemaView schema, ObjectName table, Name index) {
    return schema
        .requireTable(table)
        .index(index)
        .orElseThrow(() -> new SchemaException("table " + table + " has no index " + index));
  }
}
