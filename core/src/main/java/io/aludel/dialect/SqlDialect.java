package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaEditor;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Sequence;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What dialects share: standard SQL, with the places in it where databases differ. */
abstract class SqlDialect implements Dialect {

  private final Identifiers identifiers;
  private final Literals literals;

  SqlDialect(Identifiers identifiers, Literals literals) {
    this.identifiers = identifiers;
    this.literals = literals;
  }

  final Identifiers identifiers() {
    return identifiers;
  }

  @Override
  public final Set<String> reservedWords() {
    return identifiers.reserved();
  }

  @Override
  public final String identifier(Name name) {
    return identifiers.sql(name);
  }

  @Override
  public final String identifier(ObjectName name) {
    return identifiers.sql(name);
  }

  @Override
  public final String literal(Type type, String value) {
    return literals.of(type, value);
  }

  @Override
  public List<Statement> statements(Schema before, List<Change> changes) {
    Script script = new Script(identifiers, hasTransactionalDdl());
    SchemaEditor schema = before.edit();
    ChangeRenderer renderer = new ChangeRenderer(this, schema, script);
    for (Change change : changes) {
      ImpossibleChange.about(this, change.subject(), () -> change.accept(renderer));
      change.apply(schema);
    }
    return script.statements();
  }

  @Override
  public final List<Precondition> preconditions(Schema before, List<Change> changes) {
    return new Preconditions(this, before).of(changes);
  }

  /**
   * The condition that a column of a type must keep, where the database's own type does not.
   *
   * @param column the column as SQL
   */
  abstract Optional<String> checkCondition(Type type, String column);

  /** The action on a column that lets the database count its values up. */
  abstract String addIdentity();

  /** Lets an identity go on past the greatest value that its column holds. */
  abstract void restartIdentity(Script script, ObjectName table, Name column);

  /** What makes a column's definition that of a computed column. */
  abstract String generatedAs(Computation computation);

  /** Whether a column that the database computes can be {@code NOT NULL}, as Hibernate sees it. */
  abstract boolean requiresGenerated();

  /** Whether a column's definition says {@code NOT NULL}. */
  final boolean isRequired(Column column) {
    return column.required() && (column.generatedAs().isEmpty() || requiresGenerated());
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

  /**
   * What gives a column's texts a collation.
   *
   * @throws SchemaException if the database's columns have none
   */
  abstract String collate(String collation);

  /** What a sequence is without options. */
  abstract String plainSequence(Sequence sequence);

  /** Whether the default has to be stated anew, in the new type, where a column's type changes. */
  abstract boolean restatesDefaults();

  /** What a sequence's definition needs beside its start and increment; empty if nothing. */
  abstract String bounds(Sequence sequence);

  abstract void alterSequence(Script script, Sequence before, Sequence after);

  /**
   * Moves a sequence past the keys in a column, unless it is there. Of what stands for {@code
   * increment} keys, the value is the last one (Hibernate's pooled optimizer).
   */
  abstract void advanceSequence(Script script, Sequence sequence, ObjectName table, Name column);

  abstract void renameSequence(Script script, Sequence sequence, ObjectName to);

  abstract void renameTable(Script script, ObjectName table, ObjectName to);

  /** An index's name where it is created; anywhere else it is an object of the table's schema. */
  abstract String indexToCreate(ObjectName table, Name index);

  /**
   * Drops an index.
   *
   * @param covered the foreign keys of its table whose columns it serves
   */
  abstract void dropIndex(Script script, ObjectName table, Name index, List<ForeignKey> covered);

  /** A statement that a person wrote, without a final semicolon. */
  abstract Statement written(String sql);
}
