package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.dialect.CatalogueObject.OfConstraint;
import io.aludel.dialect.CatalogueObject.OfIndex;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dialect whose tables are altered: standard SQL, with the places in it where databases differ.
 */
abstract class AlteringDialect extends SqlDialect {

  AlteringDialect(Identifiers identifiers, Literals literals) {
    super(identifiers, literals);
  }

  @Override
  public List<Statement> statements(Schema before, List<Change> changes) {
    return render(before, prepared(before, changes)).stream().flatMap(List::stream).toList();
  }

  @Override
  public List<List<Statement>> statementsOfEach(Schema before, List<Change> changes) {
    List<Change> prepared = prepared(before, changes);
    return prepared.equals(changes) ? render(before, changes) : List.of();
  }

  private List<List<Statement>> render(Schema before, List<Change> changes) {
    PrivateTables privateTables = new PrivateTables(changes);
    SchemaEditor schema = before.edit();
    Script script = script(schema, privateTables);
    ChangeRenderer renderer = new ChangeRenderer(this, schema, script);
    List<List<Statement>> rendered = new ArrayList<>();
    for (Change change : changes) {
      int written = script.size();
      privateTables.follow(change);
      ImpossibleChange.about(this, change.subject(), () -> change.accept(renderer));
      change.apply(schema);
      privateTables.leave(change);
      rendered.add(script.since(written));
    }
    return rendered;
  }

  /**
   * What the statements are written to.
   *
   * @param schema the schema before the change that is being written
   * @param privateTables the tables that no application is at work on
   */
  Script script(SchemaView schema, PrivateTables privateTables) {
    return new Script(identifiers(), hasTransactionalDdl(), privateTables);
  }

  /** The changes, with what a database needs to be done around them. */
  List<Change> prepared(Schema before, List<Change> changes) {
    return changes;
  }

  /**
   * The steps that changes of columns are made of.
   *
   * @param schema the schema before the change that they are part of
   */
  abstract ColumnSteps columnSteps(SchemaView schema, Script script);

  /** Calls the check that a column's type brings as it is called from now on. */
  void renameCheck(Script script, ObjectName table, TypeCheck check, Name old) {
    renameConstraint(script, table, old, check.name());
  }

  /** Calls a key or check otherwise; to the database both names differ. */
  void renameConstraint(Script script, Table table, Constraint constraint, Name to) {
    renameConstraint(script, table.name(), constraint.name(), to);
  }

  private void renameConstraint(Script script, ObjectName table, Name constraint, Name to) {
    script.alter(
        table,
        "rename constraint " + identifier(constraint) + " to " + identifier(to),
        new Completion.Exists(new OfConstraint(table, to)));
  }

  /** Adds a key or check to a table that is there. */
  void addConstraint(Script script, Table table, Constraint constraint) {
    script.alter(
        table.name(),
        List.of(
            new Script.Action(
                "add " + ConstraintSql.definition(this, constraint),
                new Completion.Exists(new OfConstraint(table.name(), constraint.name())),
                Work.UNKNOWN,
                scan(constraint))));
  }

  private static Script.Scan scan(Constraint constraint) {
    return constraint instanceof Check || constraint instanceof ForeignKey
        ? new Script.Scan.AgainstConstraint(constraint.name())
        : Script.Scan.None.INSTANCE;
  }

  /** The indexes of its own without which a database does not create a table. */
  List<String> indexesOfCreation(Table table) {
    return List.of();
  }

  /** Adds an index to a table that is there. */
  void createIndex(Script script, Table table, Index index) {
    script.createIndex(table, index, ConstraintSql.createIndex(this, table.name(), index));
  }

  /** Drops a key or check. */
  void dropConstraint(Script script, Table table, Constraint constraint) {
    script.alter(
        table.name(),
        "drop constraint " + identifier(constraint.name()),
        new Completion.Gone(new OfConstraint(table.name(), constraint.name())));
  }

  void renameIndex(Script script, ObjectName table, Name index, Name to) {
    script.ddl(
        "alter index " + identifier(table.sibling(index)) + " rename to " + identifier(to),
        new Completion.Exists(new OfIndex(table, to)));
  }

  /** Makes a table's comment another one. */
  void setTableComment(Script script, ObjectName table, Optional<String> comment) {
    script.ddl(
        "comment on table " + identifier(table) + " is " + comment.map(this::text).orElse("null"),
        Completion.Repeatable.INSTANCE);
  }

  /** Lets the database compute a column's values; nothing else about the column changes. */
  abstract void setGenerated(ColumnSteps steps, Script script, ObjectName table, Column column);

  /**
   * Lets a column keep the values that the database has computed so far.
   *
   * @param column the column while it is computed
   */
  abstract void dropGenerated(ColumnSteps steps, Script script, ObjectName table, Column column);

  /** Gives a computed column another type. */
  abstract void setGeneratedType(ColumnSteps steps, Script script, ObjectName table, Column column);

  /** What a sequence's definition has to say to be one without options; empty if nothing. */
  String sequenceDefaults(Sequence sequence) {
    return "";
  }

  /** What a sequence is without options. */
  abstract String plainSequence(Sequence sequence);

  /** Whether the default has to be stated anew, in the new type, where a column's type changes. */
  abstract boolean restatesDefaults();

  /**
   * What a sequence's definition needs beside its start and increment; empty if nothing. Bounds do
   * not follow the start by themselves: an ascending sequence begins at 1.
   */
  String bounds(Sequence sequence) {
    if (sequence.increment() > 0 && sequence.start() < 1) {
      return " minvalue " + sequence.start();
    }
    return sequence.increment() < 0 && sequence.start() > -1 ? " maxvalue " + sequence.start() : "";
  }

  /** The bounds of a sequence without options, said in full. */
  final String plainBounds(Sequence sequence) {
    String bounds = bounds(sequence);
    return (bounds.contains("minvalue") ? "" : " no minvalue")
        + (bounds.contains("maxvalue") ? "" : " no maxvalue")
        + bounds;
  }

  abstract void alterSequence(Script script, Sequence before, Sequence after);

  /**
   * Moves a sequence past the keys in a column, unless it is there. Of what stands for {@code
   * increment} keys, the value is the last one (Hibernate's pooled optimizer).
   */
  abstract void advanceSequence(Script script, Sequence sequence, ObjectName table, Name column);

  abstract void renameSequence(Script script, Sequence sequence, ObjectName to);

  abstract void renameTable(Script script, ObjectName table, ObjectName to);

  /**
   * Drops an index.
   *
   * @param covered the foreign keys of its table whose columns it serves
   */
  abstract void dropIndex(Script script, ObjectName table, Name index, List<ForeignKey> covered);

  /** A statement that a person wrote, without a final semicolon. */
  abstract Statement written(String sql);
}
