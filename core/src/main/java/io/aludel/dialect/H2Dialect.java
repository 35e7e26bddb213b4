package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.dialect.CatalogueObject.OfConstraint;
import io.aludel.dialect.CatalogueObject.OfIndex;
import io.aludel.dialect.CatalogueObject.OfSequence;
import io.aludel.dialect.CatalogueObject.OfTable;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.ReservedWords;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaException;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import io.aludel.schema.UniqueKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** H2, from version 2.2: every DDL statement commits. */
final class H2Dialect extends AlteringDialect {

  H2Dialect() {
    super(
        new Identifiers(
            ReservedWords.H2,
            text -> text.toUpperCase(Locale.ENGLISH),
            "\"",
            256,
            Identifiers.Unit.BYTES),
        new H2Literals());
  }

  @Override
  public String name() {
    return "h2";
  }

  @Override
  public boolean hasTransactionalDdl() {
    return false;
  }

  @Override
  public String type(Type type) {
    return H2Types.sql(type);
  }

  @Override
  Optional<String> checkCondition(Type type, String column) {
    return Checks.ofOrdinal(type, column);
  }

  @Override
  ColumnSteps columnSteps(SchemaView schema, Script script) {
    return new H2ColumnSteps(this, schema, script);
  }

  @Override
  List<Change> prepared(Schema before, List<Change> changes) {
    return new UncomputedSources(before).around(new SharedIndexes(before).around(changes));
  }

  /** H2 stores what it computes, whatever is asked. */
  @Override
  String generatedAs(Computation computation) {
    return "generated always as (" + computation.sql() + ")";
  }

  @Override
  boolean requiresGenerated() {
    return true;
  }

  @Override
  void setGenerated(ColumnSteps steps, Script script, ObjectName table, Column column) {
    script.alter(
        table,
        "alter column " + ColumnSql.definition(this, column),
        Completion.Repeatable.INSTANCE);
    // What is not part of the definition is forgotten.
    steps.comment(table, column);
  }

  @Override
  void dropGenerated(ColumnSteps steps, Script script, ObjectName table, Column column) {
    script.alter(table, List.of(steps.dropGenerated(column)));
  }

  /** H2 does not change the type of a column as long as it computes it. */
  @Override
  void setGeneratedType(ColumnSteps steps, Script script, ObjectName table, Column column) {
    script.alter(table, List.of(steps.dropGenerated(column), steps.setType(column)));
    setGenerated(steps, script, table, column);
  }

  @Override
  String collate(String collation) {
    throw new SchemaException(
        "a column cannot have the collation "
            + collation
            + " on H2, which has one collation for a whole database");
  }

  @Override
  String plainSequence(Sequence sequence) {
    return "no cycle no minvalue no maxvalue cache 32";
  }

  @Override
  boolean restatesDefaults() {
    return false;
  }

  @Override
  String bounds(Sequence sequence) {
    return "";
  }

  /**
   * H2 keeps the next value, not the last one: left alone, it would be the last one plus the old
   * increment, and an allocation of the new size could overlap what was given out. The subquery
   * makes up for the difference, and comes to nothing when it is run again.
   */
  @Override
  void alterSequence(Script script, Sequence before, Sequence after) {
    script.ddl(
        "alter sequence "
            + identifier(after.name())
            + " restart with (select case when base_value = start_value then base_value else "
            + "base_value - increment + "
            + after.increment()
            + " end from information_schema.sequences where "
            + isSequence(after.name())
            + ") increment by "
            + after.increment(),
        Completion.Repeatable.INSTANCE);
    if (before.start() != after.start()) {
      script.ddl(
          "alter sequence " + identifier(after.name()) + " start with " + after.start(),
          Completion.Repeatable.INSTANCE);
    }
  }

  @Override
  void advanceSequence(Script script, Sequence sequence, ObjectName table, Name column) {
    script.ddl(
        "alter sequence "
            + identifier(sequence.name())
            + " restart with (select greatest(base_value, coalesce((select max("
            + identifier(column)
            + ") + "
            + sequence.increment()
            + " from "
            + identifier(table)
            + "), base_value)) from information_schema.sequences where "
            + isSequence(sequence.name())
            + ")",
        Completion.Repeatable.INSTANCE);
  }

  /** H2 cannot rename a sequence: another one goes on where the first one stands. */
  @Override
  void renameSequence(Script script, Sequence sequence, ObjectName to) {
    if (identifiers().same(sequence.name().name(), to.name())
        && sequence.name().schema().equals(to.schema())) {
      return;
    }
    Sequence renamed = sequence.withName(to);
    script.ddl(SequenceRenderer.create(this, renamed), new Completion.Exists(new OfSequence(to)));
    script.ddl(
        "alter sequence "
            + identifier(to)
            + " restart with (select base_value from information_schema.sequences where "
            + isSequence(sequence.name())
            + ")",
        Completion.Repeatable.INSTANCE);
    script.ddl(
        "drop sequence " + identifier(sequence.name()),
        new Completion.Gone(new OfSequence(sequence.name())));
  }

  private String isSequence(ObjectName sequence) {
    String schema =
        sequence
            .schema()
            .map(name -> Literals.quote(identifiers().inCatalogue(name)))
            .orElse("current_schema");
    return "sequence_schema = "
        + schema
        + " and sequence_name = "
        + Literals.quote(identifiers().inCatalogue(sequence.name()));
  }

  @Override
  void renameTable(Script script, ObjectName table, ObjectName to) {
    if (!table.schema().equals(to.schema())) {
      throw new SchemaException(
          "table "
              + table
              + " cannot become "
              + to
              + ": H2 does not move tables from one schema to another");
    }
    if (!identifiers().same(table.name(), to.name())) {
      script.alter(
          table, "rename to " + identifier(to.name()), new Completion.Exists(new OfTable(to)));
    }
  }

  @Override
  String indexToCreate(ObjectName table, Name index) {
    return identifier(table.sibling(index));
  }

  /** H2 does not let go of an index that a foreign key uses; the key finds or makes another one. */
  @Override
  void dropIndex(Script script, ObjectName table, Name index, List<ForeignKey> covered) {
    without(
        script,
        table,
        covered,
        () ->
            script.ddl(
                "drop index " + identifier(table.sibling(index)),
                new Completion.Gone(new OfIndex(table, index))));
  }

  /**
   * H2 leaves the index of a key behind, as unique as it was, where a foreign key uses it: no other
   * primary key could be made then.
   */
  @Override
  void dropConstraint(Script script, Table table, Constraint constraint) {
    boolean hasIndex = constraint instanceof PrimaryKey || constraint instanceof UniqueKey;
    without(
        script,
        table.name(),
        hasIndex ? ConstraintRenderer.served(table, constraint.columns()) : List.of(),
        () -> super.dropConstraint(script, table, constraint));
  }

  private void without(
      Script script, ObjectName table, List<ForeignKey> keys, Runnable statements) {
    for (ForeignKey key : keys) {
      script.alter(
          table,
          "drop constraint " + identifier(key.name()),
          new Completion.Gone(new OfConstraint(table, key.name())));
    }
    statements.run();
    for (ForeignKey key : keys) {
      script.alter(
          table,
          "add " + ConstraintSql.definition(this, key),
          new Completion.Exists(new OfConstraint(table, key.name())));
    }
  }

  @Override
  Statement written(String sql) {
    return WrittenSql.statement(sql);
  }
}
