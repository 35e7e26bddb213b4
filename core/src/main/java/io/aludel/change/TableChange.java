package io.aludel.change;

import io.aludel.schema.ForeignKey;
import io.aludel.schema.HeldTable;
import io.aludel.schema.Index;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A change of a table as a whole. */
public sealed interface TableChange extends Change {

  ObjectName table();

  @Override
  default Subject subject() {
    return Subject.of(table());
  }

  /**
   * Creates a table with its columns, primary key, unique keys and checks. Foreign keys and indexes
   * are changes of their own, so that tables that refer to each other can be created.
   */
  record CreateTable(Table definition) implements TableChange {
    @Override
    public ObjectName table() {
      return definition.name();
    }

    @Override
    public void apply(SchemaEditor schema) {
      schema.addTable(definition);
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new DropTable(table()));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }

    /** The changes that create a table with everything that belongs to it. */
    public static List<Change> whole(Table table) {
      List<Change> changes = new ArrayList<>();
      List<ForeignKey> foreignKeys = table.foreignKeys();
      changes.add(
          new CreateTable(
              table
                  .withIndexes(List.of())
                  .withConstraints(
                      table.constraints().stream()
                          .filter(each -> !(each instanceof ForeignKey))
                          .toList())));
      for (Index index : table.indexes()) {
        changes.add(new ConstraintChange.CreateIndex(table.name(), index));
      }
      for (ForeignKey key : foreignKeys) {
        changes.add(new ConstraintChange.AddConstraint(table.name(), key));
      }
      return changes;
    }
  }

  /** Destroys a table and its rows. */
  record DropTable(ObjectName table) implements TableChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.removeTable(table);
    }

    /** The structure, without the rows, and without what the table held. */
    @Override
    public List<Change> invert(SchemaView before) {
      return CreateTable.whole(before.requireTable(table).withHeld(List.of()));
    }

    @Override
    public List<Subject> losses(SchemaView before) {
      return List.of(subject());
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Renames a table; what its name made up the names of is renamed by changes of its own. */
  record RenameTable(ObjectName table, ObjectName to) implements TableChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.renameTable(table, to);
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new RenameTable(to, table));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Renames a table aside instead of destroying it. Foreign keys to and from it are dropped before.
   */
  record HoldTable(ObjectName table, ObjectName as) implements TableChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.addHeldTable(new HeldTable(as, schema.removeTable(table)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new RestoreTable(table, as));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Gives a held table its name back. */
  record RestoreTable(ObjectName table, ObjectName as) implements TableChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.addTable(schema.removeHeldTable(as).original());
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new HoldTable(table, as));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Hands a table back: it stays where it is and is no longer the history's business. */
  record UnmanageTable(ObjectName table) implements TableChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.removeTable(table);
      schema.addUnmanagedTable(table);
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new ManageTable(before.requireTable(table)));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Takes a table that exists into the history; executing it verifies that it is what the
   * definition says.
   */
  record ManageTable(Table definition) implements TableChange {
    @Override
    public ObjectName table() {
      return definition.name();
    }

    @Override
    public void apply(SchemaEditor schema) {
      schema.addTable(definition);
      schema.removeUnmanagedTable(table());
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new UnmanageTable(table()));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Says that a table belongs to another class now. No DDL. */
  record SetOwner(ObjectName table, String owner) implements TableChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.editTable(table, each -> each.withOwner(owner));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new SetOwner(table, before.requireTable(table).owner()));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Sets or clears a table's comment. */
  record SetTableComment(ObjectName table, Optional<String> comment) implements TableChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.editTable(table, each -> each.withComment(comment));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new SetTableComment(table, before.requireTable(table).comment()));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Says that a table's definition ends with other SQL. Nothing tells how a table that is there
   * follows: no statement of its own carries it out.
   */
  record SetTableOptions(ObjectName table, Optional<String> options) implements TableChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.editTable(table, each -> each.withOptions(options));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new SetTableOptions(table, before.requireTable(table).options()));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Says what a table's rows mean from now on, or that it is unknown. No DDL.
   *
   * @param mapping nothing where it is unknown, as in a revision that was recorded before it was
   */
  record SetTableMapping(ObjectName table, Optional<TableMapping> mapping) implements TableChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.editTable(table, each -> each.withMapping(mapping));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new SetTableMapping(table, before.requireTable(table).mapping()));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
