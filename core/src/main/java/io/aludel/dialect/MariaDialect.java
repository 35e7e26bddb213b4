package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.dialect.CatalogueObject.OfIndex;
import io.aludel.dialect.CatalogueObject.OfSequence;
import io.aludel.dialect.CatalogueObject.OfTable;
import io.aludel.dialect.Script.Action;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.ReservedWords;
import io.aludel.schema.Schema;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MariaDB, from version 10.6: every DDL statement commits, and is atomic.
 *
 * <p>What a mapping calls a schema is passed over there by Hibernate, and so it is here: the
 * connection decides which database a table lies in.
 */
final class MariaDialect extends AlteringDialect {

  private static final int LONGEST_NAME = 64;

  /** A text, or an identifier in double quotes. */
  private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'|\"((?:[^\"]|\"\")+)\"");

  private static final Pattern CACHE = Pattern.compile("(?i)\\b(no)?cache\\b");

  MariaDialect() {
    super(
        new Identifiers(
                ReservedWords.MARIADB,
                UnaryOperator.identity(),
                "`",
                LONGEST_NAME,
                Identifiers.Unit.CHARACTERS)
            .withoutSchemas(),
        new MariaLiterals());
  }

  @Override
  public String name() {
    return "mariadb";
  }

  @Override
  public boolean hasTransactionalDdl() {
    return false;
  }

  @Override
  public String type(Type type) {
    return MariaTypes.sql(type);
  }

  @Override
  Optional<String> checkCondition(Type type, String column) {
    return Checks.ofOrdinal(type, column);
  }

  @Override
  Script script(SchemaView schema, PrivateTables privateTables) {
    return new MariaScript(identifiers(), schema, privateTables);
  }

  @Override
  ColumnSteps columnSteps(SchemaView schema, Script script) {
    return new MariaColumnSteps(this, schema, script);
  }

  @Override
  String asText(String sql) {
    return "cast(" + sql + " as char)";
  }

  /** Arrays are stored as JSON. */
  @Override
  Optional<String> elements(String array) {
    return Optional.of("json_length(" + array + ")");
  }

  /** What MariaDB would take for texts. */
  @Override
  String expression(String sql) {
    return QUOTED
        .matcher(sql)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) == null
                        ? found.group()
                        : "`" + found.group(1).replace("\"\"", "\"").replace("`", "``") + "`"));
  }

  @Override
  String identity() {
    return "auto_increment";
  }

  @Override
  String commentInDefinition(Column column) {
    return column.comment().map(comment -> " comment " + text(comment)).orElse("");
  }

  @Override
  String generatedAs(Computation computation) {
    return "generated always as ("
        + expression(computation.sql())
        + ") "
        + (computation.virtual() ? "virtual" : "stored");
  }

  @Override
  boolean requiresGenerated() {
    return false;
  }

  /** MariaDB cannot begin to compute a column that is there: another one takes its place. */
  @Override
  void setGenerated(ColumnSteps steps, Script script, ObjectName table, Column column) {
    steps.drop(table, column.name());
    steps.add(table, column);
  }

  /** Nor can it stop: another one gets the values. */
  @Override
  void dropGenerated(ColumnSteps steps, Script script, ObjectName table, Column column) {
    steps.keepValues(table, column);
  }

  @Override
  void setGeneratedType(ColumnSteps steps, Script script, ObjectName table, Column column) {
    script.alter(table, List.of(steps.setType(column)));
  }

  @Override
  String collate(String collation) {
    return "collate " + collation;
  }

  @Override
  boolean restatesDefaults() {
    return false;
  }

  @Override
  void renameTable(Script script, ObjectName table, ObjectName to) {
    if (!isSame(table, to)) {
      script.alter(
          table,
          List.of(
              new Action(
                  "rename to " + identifier(to),
                  new Completion.Exists(new OfTable(to)),
                  Work.RENAME_TABLE)));
    }
  }

  private boolean isSame(ObjectName one, ObjectName other) {
    return one.schema().equals(other.schema()) && identifiers().same(one.name(), other.name());
  }

  @Override
  void setTableComment(Script script, ObjectName table, Optional<String> comment) {
    script.alter(
        table,
        List.of(
            new Action(
                "comment = " + text(comment.orElse("")),
                Completion.Repeatable.INSTANCE,
                Work.METADATA)));
  }

  /**
   * MariaDB changes no column that a foreign key has on either side (errors 1832 and 1833), and
   * takes no key back whose two sides differ.
   */
  @Override
  List<Change> prepared(Schema before, List<Change> changes) {
    return new LiftedForeignKeys(before, (old, now) -> !type(old).equals(type(now)))
        .liftedAround(changes);
  }

  @Override
  void renameConstraint(Script script, Table table, Constraint constraint, Name to) {
    keys(script).rename(table, constraint, to);
  }

  @Override
  void renameCheck(Script script, ObjectName table, TypeCheck check, Name old) {
    script.alter(
        table,
        List.of(
            new TypeCheck(old, check.condition()).drop(identifiers(), table),
            check.add(identifiers(), table)));
  }

  @Override
  void addConstraint(Script script, Table table, Constraint constraint) {
    keys(script).add(table, constraint);
  }

  @Override
  void dropConstraint(Script script, Table table, Constraint constraint) {
    keys(script).drop(table, constraint);
  }

  @Override
  List<String> indexesOfCreation(Table table) {
    return MariaKeys.counting(this, table).stream().toList();
  }

  private MariaKeys keys(Script script) {
    return new MariaKeys(this, script);
  }

  @Override
  String indexToCreate(ObjectName table, Name index) {
    return identifier(index);
  }

  /**
   * Where the case of letters alone differs, InnoDB keeps the old name, misses the index from then
   * on, and refuses whatever needs it until the table has been copied (error 1846): so it is.
   */
  @Override
  void renameIndex(Script script, ObjectName table, Name index, Name to) {
    script.alter(
        table,
        List.of(
            new Action(
                "rename index " + identifier(index) + " to " + identifier(to),
                new Completion.Exists(new OfIndex(table, to)),
                index.text().equalsIgnoreCase(to.text()) ? Work.ROWS : Work.METADATA)));
  }

  @Override
  void dropIndex(Script script, ObjectName table, Name index, List<ForeignKey> covered) {
    keys(script).dropIndex(table, index, covered);
  }

  /** MariaDB gives out a thousand numbers at a time, unless it is told otherwise. */
  @Override
  String sequenceDefaults(Sequence sequence) {
    return sequence.options().filter(CACHE.asPredicate()).isPresent() ? "" : " nocache";
  }

  @Override
  String plainSequence(Sequence sequence) {
    return "nocycle nocache" + plainBounds(sequence);
  }

  @Override
  void alterSequence(Script script, Sequence before, Sequence after) {
    MariaSequences.alter(this, script, after);
  }

  @Override
  void advanceSequence(Script script, Sequence sequence, ObjectName table, Name column) {
    MariaSequences.advance(this, script, sequence, table, column);
  }

  @Override
  void renameSequence(Script script, Sequence sequence, ObjectName to) {
    if (!isSame(sequence.name(), to)) {
      script.ddl(
          "rename table " + identifier(sequence.name()) + " to " + identifier(to),
          new Completion.Exists(new OfSequence(to)));
    }
  }

  @Override
  Statement written(String sql) {
    return WrittenSql.statement(sql);
  }
}
