package io.aludel.dialect;

import io.aludel.change.SequenceChange.AdvanceSequence;
import io.aludel.change.SequenceChange.AlterSequence;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Sequence;

/**
 * Writes the tables that stand for sequences, as Hibernate does where there are none: one column,
 * {@code next_val}, and one row with the value that is given out next. What each value adds to the
 * one before is known to Hibernate alone.
 */
final class SqliteSequences {

  private final SqliteDialect dialect;
  private final SchemaView schema;
  private final Script script;

  SqliteSequences(SqliteDialect dialect, SchemaView schema, Script script) {
    this.dialect = dialect;
    this.schema = schema;
    this.script = script;
  }

  void create(Sequence sequence) {
    requireNoOptions(sequence);
    String table = dialect.identifier(sequence.name());
    script.ddl("create table " + table + " (next_val bigint)", Completion.Journal.INSTANCE);
    script.dml("insert into " + table + " (next_val) values (" + sequence.start() + ")");
  }

  /**
   * The next value is the last one plus the increment of then: an allocation of another size must
   * not overlap what was given out.
   */
  void alter(AlterSequence change) {
    requireNoOptions(change.definition());
    Sequence before = require(change.sequence());
    long difference = change.definition().increment() - before.increment();
    if (difference != 0) {
      script.dml(
          "update "
              + dialect.identifier(change.sequence())
              + " set next_val = next_val + "
              + difference
              + " where next_val <> "
              + before.start());
    }
  }

  void advance(AdvanceSequence change) {
    Sequence sequence = require(change.sequence());
    script.dml(
        "update "
            + dialect.identifier(change.sequence())
            + " set next_val = max(next_val, coalesce((select max("
            + dialect.identifier(change.column())
            + ") + "
            + sequence.increment()
            + " from "
            + dialect.identifier(change.table())
            + "), next_val))");
  }

  private static void requireNoOptions(Sequence sequence) {
    sequence
        .options()
        .ifPresent(
            options -> {
              throw new SchemaException(
                  "sequence "
                      + sequence.name()
                      + " cannot have the options '"
                      + options
                      + "' on SQLite, where a table stands for it");
            });
  }

  private Sequence require(ObjectName sequence) {
    return schema
        .sequence(sequence)
        .orElseThrow(() -> new SchemaException("there is no sequence " + sequence));
  }
}
