package io.aludel.change;

import io.aludel.schema.HeldColumn;
import io.aludel.schema.HeldSequence;
import io.aludel.schema.HeldTable;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;
import java.util.List;

/**
 * Destroys what an agreed drop has put aside; or makes it anew, held and empty, so that a downgrade
 * finds what it gives back.
 */
public sealed interface PurgeChange extends Change {

  <R> R accept(PurgeVisitor<R> visitor);

  @Override
  default <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** Destroys a held column and its values. */
  record PurgeColumn(ObjectName table, Name as) implements PurgeChange {
    @Override
    public Subject subject() {
      return Subject.of(table, as);
    }

    @Override
    public void apply(SchemaEditor schema) {
      require(schema);
      schema.editTable(table, each -> each.withoutHeld(as));
    }

    private HeldColumn require(SchemaView schema) {
      return schema
          .requireTable(table)
          .heldColumn(as)
          .orElseThrow(() -> new SchemaException("table " + table + " holds no column as " + as));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new RecreateColumn(table, require(before)));
    }

    @Override
    public List<Subject> losses(SchemaView before) {
      return List.of(subject());
    }

    @Override
    public <R> R accept(PurgeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Makes a column that was held anew, without values. */
  record RecreateColumn(ObjectName table, HeldColumn held) implements PurgeChange {
    @Override
    public Subject subject() {
      return Subject.of(table, held.as());
    }

    @Override
    public void apply(SchemaEditor schema) {
      schema.requireTable(table);
      schema.editTable(table, each -> each.plus(held));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new PurgeColumn(table, held.as()));
    }

    @Override
    public <R> R accept(PurgeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Destroys a held table and its rows. */
  record PurgeTable(ObjectName as) implements PurgeChange {
    @Override
    public Subject subject() {
      return Subject.of(as);
    }

    @Override
    public void apply(SchemaEditor schema) {
      schema.removeHeldTable(as);
    }

    @Override
    public List<Change> invert(SchemaView before) {
      HeldTable held =
          before.heldTable(as).orElseThrow(() -> new SchemaException("no table is held as " + as));
      return List.of(new RecreateTable(held));
    }

    @Override
    public List<Subject> losses(SchemaView before) {
      return List.of(subject());
    }

    @Override
    public <R> R accept(PurgeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Makes a table that was held anew, without rows. */
  record RecreateTable(HeldTable held) implements PurgeChange {
    @Override
    public Subject subject() {
      return Subject.of(held.as());
    }

    @Override
    public void apply(SchemaEditor schema) {
      schema.addHeldTable(held);
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new PurgeTable(held.as()));
    }

    @Override
    public <R> R accept(PurgeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Drops a held sequence. Its position can be found again from the keys that it gave. */
  record PurgeSequence(ObjectName as) implements PurgeChange {
    @Override
    public Subject subject() {
      return Subject.of(as);
    }

    @Override
    public void apply(SchemaEditor schema) {
      schema.removeHeldSequence(as);
    }

    @Override
    public List<Change> invert(SchemaView before) {
      HeldSequence held =
          before
              .heldSequence(as)
              .orElseThrow(() -> new SchemaException("no sequence is held as " + as));
      return List.of(new RecreateSequence(held));
    }

    @Override
    public <R> R accept(PurgeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Makes a sequence that was held anew; it starts from the beginning. */
  record RecreateSequence(HeldSequence held) implements PurgeChange {
    @Override
    public Subject subject() {
      return Subject.of(held.as());
    }

    @Override
    public void apply(SchemaEditor schema) {
      schema.addHeldSequence(held);
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new PurgeSequence(held.as()));
    }

    @Override
    public <R> R accept(PurgeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
