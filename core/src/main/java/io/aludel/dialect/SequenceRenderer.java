package io.aludel.dialect;

import io.aludel.change.SequenceChange.AdvanceSequence;
import io.aludel.change.SequenceChange.AlterSequence;
import io.aludel.change.SequenceChange.CreateSequence;
import io.aludel.change.SequenceChange.DropSequence;
import io.aludel.change.SequenceChange.HoldSequence;
import io.aludel.change.SequenceChange.RenameSequence;
import io.aludel.change.SequenceChange.RestoreSequence;
import io.aludel.dialect.CatalogueObject.OfSequence;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Sequence;

/** Writes what happens to sequences. A sequence keeps its position, whatever it is called. */
final class SequenceRenderer {

  private final AlteringDialect dialect;
  private final SchemaView schema;
  private final Script script;

  SequenceRenderer(AlteringDialect dialect, SchemaView schema, Script script) {
    this.dialect = dialect;
    this.schema = schema;
    this.script = script;
  }

  void create(CreateSequence change) {
    script.ddl(
        create(dialect, change.definition()),
        new Completion.Exists(new OfSequence(change.sequence())));
  }

  static String create(AlteringDialect dialect, Sequence sequence) {
    return "create sequence "
        + dialect.identifier(sequence.name())
        + dialect.bounds(sequence)
        + " start with "
        + sequence.start()
        + " increment by "
        + sequence.increment()
        + dialect.sequenceDefaults(sequence)
        + ConstraintSql.options(sequence.options());
  }

  void drop(DropSequence change) {
    script.ddl(
        "drop sequence " + dialect.identifier(change.sequence()),
        new Completion.Gone(new OfSequence(change.sequence())));
  }

  void alter(AlterSequence change) {
    Sequence before = require(change.sequence());
    Sequence after = change.definition();
    if (!before.options().equals(after.options())) {
      alter(after, dialect.plainSequence(after));
    }
    dialect.alterSequence(script, before, after);
    after.options().ifPresent(options -> alter(after, options));
  }

  private void alter(Sequence sequence, String how) {
    script.ddl(
        "alter sequence " + dialect.identifier(sequence.name()) + " " + how,
        Completion.Repeatable.INSTANCE);
  }

  void advance(AdvanceSequence change) {
    dialect.advanceSequence(script, require(change.sequence()), change.table(), change.column());
  }

  void rename(RenameSequence change) {
    dialect.renameSequence(script, require(change.sequence()), change.to());
  }

  void hold(HoldSequence change) {
    dialect.renameSequence(script, require(change.sequence()), change.as());
  }

  void restore(RestoreSequence change) {
    Sequence original =
        schema
            .heldSequence(change.as())
            .orElseThrow(() -> new SchemaException("no sequence is held as " + change.as()))
            .original();
    dialect.renameSequence(script, original.withName(change.as()), change.sequence());
  }

  private Sequence require(ObjectName sequence) {
    return schema
        .sequence(sequence)
        .orElseThrow(() -> new SchemaException("there is no sequence " + sequence));
  }
}
