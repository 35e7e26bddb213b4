package io.aludel.change;

import io.aludel.schema.HeldSequence;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** A change of a sequence. */
public sealed interface SequenceChange extends Change {

  ObjectName sequence();

  @Override
  default Subject subject() {
    return Subject.of(sequence());
  }

  /** Creates a sequence. */
  record CreateSequence(Sequence definition) implements SequenceChange {
    @Override
    public ObjectName sequence() {
      return definition.name();
    }

    @Override
    public void apply(SchemaEditor schema) {
      schema.addSequence(definition);
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new DropSequence(sequence()));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Drops a sequence. Its position is lost, and can be found again from the keys that it gave. */
  record DropSequence(ObjectName sequence) implements SequenceChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.removeSequence(sequence);
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return restoring(new CreateSequence(require(before, sequence)), before);
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Renames a sequence. */
  record RenameSequence(ObjectName sequence, ObjectName to) implements SequenceChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.renameSequence(sequence, to);
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new RenameSequence(to, sequence));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Changes what a sequence starts with or counts by; its position stays. */
  record AlterSequence(Sequence definition) implements SequenceChange {
    @Override
    public ObjectName sequence() {
      return definition.name();
    }

    @Override
    public void apply(SchemaEditor schema) {
      schema.removeSequence(sequence());
      schema.addSequence(definition);
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new AlterSequence(require(before, sequence())));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Moves a sequence past the keys that a table holds, so that it gives none of them a second time.
   * A sequence that stands further on already stays where it is.
   *
   * @param column the column of the keys
   */
  record AdvanceSequence(ObjectName sequence, ObjectName table, Name column)
      implements SequenceChange {
    @Override
    public void apply(SchemaEditor schema) {
      require(schema, sequence);
      schema.requireColumn(table, column);
    }

    /** Nothing: a sequence that leaves numbers out does no harm. */
    @Override
    public List<Change> invert(SchemaView before) {
      return List.of();
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Renames a sequence aside, together with the table whose keys it gives. */
  record HoldSequence(ObjectName sequence, ObjectName as) implements SequenceChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.addHeldSequence(new HeldSequence(as, schema.removeSequence(sequence)));
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return restoring(new RestoreSequence(sequence, as), before);
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Gives a held sequence its name back. */
  record RestoreSequence(ObjectName sequence, ObjectName as) implements SequenceChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.addSequence(schema.removeHeldSequence(as).original());
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new HoldSequence(sequence, as));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Hands a sequence back: it stays where it is and is no longer the history's business. */
  record UnmanageSequence(ObjectName sequence) implements SequenceChange {
    @Override
    public void apply(SchemaEditor schema) {
      schema.removeSequence(sequence);
      schema.addUnmanagedSequence(sequence);
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new ManageSequence(require(before, sequence)));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Takes a sequence that exists into the history; executing it verifies that it is there. */
  record ManageSequence(Sequence definition) implements SequenceChange {
    @Override
    public ObjectName sequence() {
      return definition.name();
    }

    @Override
    public void apply(SchemaEditor schema) {
      schema.addSequence(definition);
      schema.removeUnmanagedSequence(sequence());
    }

    @Override
    public List<Change> invert(SchemaView before) {
      return List.of(new UnmanageSequence(sequence()));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The change that brings a sequence back, and what lets it go on past keys given meanwhile. */
  private static List<Change> restoring(SequenceChange change, SchemaView before) {
    List<Change> changes = new ArrayList<>(List.of(change));
    for (Table table : before.tables()) {
      table
          .keyGivenBy(change.sequence())
          .ifPresent(key -> changes.add(new AdvanceSequence(change.sequence(), table.name(), key)));
    }
    return changes;
  }

  private static Sequence require(SchemaView schema, ObjectName sequence) {
    return schema
        .sequence(sequence)
        .orElseThrow(() -> new SchemaException("there is no sequence " + sequence));
  }
}
