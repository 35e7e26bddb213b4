package io.aludel.change;

import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;
import java.util.List;

/** One step from one schema to another. Immutable. */
public sealed interface Change
    permits TableChange,
        ColumnChange,
        ConstraintChange,
        SequenceChange,
        DataChange,
        SetRetired,
        PurgeChange,
        RunCode {

  /** What the change is about. */
  Subject subject();

  /**
   * Makes the step.
   *
   * @throws SchemaException if the change does not fit the schema
   */
  void apply(SchemaEditor schema);

  /**
   * The changes that take this one back, in the order in which they have to be made.
   *
   * @param before the schema that this change is applied to
   * @throws SchemaException if the change does not fit the schema
   */
  List<Change> invert(SchemaView before);

  /** What stored data this change destroys or silently alters beyond recovery. */
  default List<Subject> losses(SchemaView before) {
    return List.of();
  }

  <R> R accept(ChangeVisitor<R> visitor);
}
