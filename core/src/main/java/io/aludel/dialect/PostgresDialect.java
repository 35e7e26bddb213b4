package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.dialect.CatalogueObject.OfIndex;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
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
import java.util.Optional;
import java.util.Set;

/** PostgreSQL, from version 14: DDL is part of a transaction. */
final class PostgresDialect extends AlteringDialect {

  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

  private static final Completion IN_TRANSACTION = Completion.Journal.INSTANCE;

  PostgresDialect() {
    super(
        new Identifiers(
            ReservedWords.POSTGRESQL, PostgresDialect::fold, "\"", 63, Identifiers.Unit.BYTES),
        new PostgresLiterals());
  }

  /** In a database of several bytes a character, PostgreSQL folds ASCII letters alone. */
  private static String fold(String text) {
    return text.chars()
        .map(c -> c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public boolean hasTransactionalDdl() {
    return true;
  }

  @Override
  public String type(Type type) {
    return PostgresTypes.sql(type);
  }

  @Override
  Optional<String> checkCondition(Type type, String column) {
    return Checks.condition(type, column);
  }

  @Override
  ColumnSteps columnSteps(SchemaView schema, Script script) {
    return new PostgresColumnSteps(this, schema, script);
  }

  @Override
  Script script(SchemaView schema, PrivateTables privateTables) {
    return new PostgresScript(identifiers(), privateTables);
  }

  /**
   * The index of a key is built while others write; the key takes it over. What a mapping appends
   * to a key may be more than an index can take.
   */
  @Override
  void addConstraint(Script script, Table table, Constraint constraint) {
    boolean unique = constraint instanceof UniqueKey key && key.options().isEmpty();
    if (!script.isInUse(table.name()) || !(unique || constraint instanceof PrimaryKey)) {
      super.addConstraint(script, table, constraint);
      return;
    }
    List<Index.Part> parts =
        constraint.columns().stream().map(column -> new Index.Part(column, false)).toList();
    createIndex(script, table, new Index(constraint.name(), parts, true));
    String name = identifier(constraint.name());
    script.alter(
        table.name(),
        "add constraint " + name + (unique ? " unique" : " primary key") + " using index " + name,
        IN_TRANSACTION);
  }

  /** The primary key says the same: it may have been left out, and need not be there. */
  @Override
  void renameConstraint(Script script, Table table, Constraint constraint, Name to) {
    if (repeatsPrimaryKey(table, constraint)) {
      dropConstraint(script, table, constraint);
    } else {
      super.renameConstraint(script, table, constraint, to);
    }
  }

  @Override
  void dropConstraint(Script script, Table table, Constraint constraint) {
    if (repeatsPrimaryKey(table, constraint)) {
      script.alter(
          table.name(),
          "drop constraint if exists " + identifier(constraint.name()),
          IN_TRANSACTION);
    } else {
      super.dropConstraint(script, table, constraint);
    }
  }

  /** Of two equal keys, {@code CREATE TABLE} makes the primary key alone. */
  private static boolean repeatsPrimaryKey(Table table, Constraint constraint) {
    return constraint instanceof UniqueKey
        && table.primaryKey().filter(key -> key.columns().equals(constraint.columns())).isPresent();
  }

  @Override
  void createIndex(Script script, Table table, Index index) {
    if (script.isInUse(table.name())) {
      script.outside(
          ConstraintSql.createIndex(this, "index concurrently ", table.name(), index),
          new Completion.Exists(new OfIndex(table.name(), index.name())));
    } else {
      super.createIndex(script, table, index);
    }
  }

  /** Two sides of a foreign key that nothing can compare are refused, be it for a moment. */
  @Override
  List<Change> prepared(Schema before, List<Change> changes) {
    return new UncomputedSources(before)
        .around(
            new LiftedForeignKeys(before, (old, now) -> !isComparable(old, now))
                .liftedAround(changes));
  }

  private boolean isComparable(Type one, Type other) {
    String first = kind(one);
    String second = kind(other);
    return first.equals(second) || (INTEGERS.contains(first) && INTEGERS.contains(second));
  }

  private String kind(Type type) {
    return type(type).replaceFirst("\\(.*", "");
  }

  /** Virtual columns begin with PostgreSQL 18. */
  @Override
  String generatedAs(Computation computation) {
    return "generated always as ("
        + computation.sql()
        + ") "
        + (computation.virtual() ? "virtual" : "stored");
  }

  @Override
  boolean requiresGenerated() {
    return false;
  }

  /** PostgreSQL cannot begin to compute a column that is there: another one takes its place. */
  @Override
  void setGenerated(ColumnSteps steps, Script script, ObjectName table, Column column) {
    steps.drop(table, column.name());
    steps.add(table, column);
  }

  /** A virtual column has no values that it could keep: another one gets them. */
  @Override
  void dropGenerated(ColumnSteps steps, Script script, ObjectName table, Column column) {
    Computation computation = column.generatedAs().orElseThrow();
    if (!computation.virtual()) {
      script.alter(table, List.of(steps.dropGenerated(column)));
      return;
    }
    steps.keepValues(table, column);
  }

  @Override
  void setGeneratedType(ColumnSteps steps, Script script, ObjectName table, Column column) {
    script.alter(table, List.of(steps.setType(column)));
  }

  @Override
  String collate(String collation) {
    return "collate \"" + collation.replace("\"", "\"\"") + "\"";
  }

  @Override
  String plainSequence(Sequence sequence) {
    return "no cycle cache 1" + plainBounds(sequence);
  }

  @Override
  boolean restatesDefaults() {
    return true;
  }

  @Override
  void alterSequence(Script script, Sequence before, Sequence after) {
    script.ddl(
        "alter sequence "
            + identifier(after.name())
            + " increment by "
            + after.increment()
            + bounds(after)
            + " start with "
            + after.start(),
        IN_TRANSACTION);
  }

  @Override
  void advanceSequence(Script script, Sequence sequence, ObjectName table, Name column) {
    String name = Literals.quote(identifier(sequence.name()));
    script.dml(
        "select setval("
            + name
            + ", greatest(nextval("
            + name
            + "), max("
            + identifier(column)
            + ") + "
            + sequence.increment()
            + "), false) from "
            + identifier(table));
  }

  @Override
  void renameSequence(Script script, Sequence sequence, ObjectName to) {
    rename(script, "sequence", sequence.name(), to);
  }

  @Override
  void renameTable(Script script, ObjectName table, ObjectName to) {
    rename(script, "table", table, to);
  }

  private void rename(Script script, String kind, ObjectName from, ObjectName to) {
    ObjectName moved = new ObjectName(to.schema(), from.name());
    if (!from.schema().equals(to.schema())) {
      String schema =
          to.schema()
              .map(this::identifier)
              .orElseThrow(
                  () ->
                      new SchemaException(
                          kind
                              + " "
                              + from
                              + " cannot become "
                              + to
                              + ": without a schema, the connection decides where that lies"));
      script.ddl(
          "alter " + kind + " " + identifier(from) + " set schema " + schema, IN_TRANSACTION);
    }
    if (!identifiers().same(from.name(), to.name())) {
      script.ddl(
          "alter " + kind + " " + identifier(moved) + " rename to " + identifier(to.name()),
          IN_TRANSACTION);
    }
  }

  @Override
  String indexToCreate(ObjectName table, Name index) {
    return identifier(index);
  }

  @Override
  void dropIndex(Script script, ObjectName table, Name index, List<ForeignKey> covered) {
    String name = identifier(table.sibling(index));
    if (script.isInUse(table)) {
      script.outside(
          "drop index concurrently " + name, new Completion.Gone(new OfIndex(table, index)));
    } else {
      script.ddl("drop index " + name, IN_TRANSACTION);
    }
  }

  @Override
  Statement written(String sql) {
    return Statement.dml(sql);
  }
}
