package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.schema.Computation;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.ReservedWords;
import io.aludel.schema.Schema;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * SQLite, from version 3.53: DDL is part of a transaction, and most changes of a table are carried
 * out by building it anew (see {@link SqliteRebuild}).
 *
 * <p>What Hibernate has no table for here, it does without: a sequence is a table of one row, and a
 * comment is nowhere.
 */
final class SqliteDialect extends SqlDialect {

  SqliteDialect() {
    super(
        new Identifiers(
            ReservedWords.SQLITE,
            UnaryOperator.identity(),
            "\"",
            Integer.MAX_VALUE,
            Identifiers.Unit.CHARACTERS),
        new SqliteLiterals());
  }

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public boolean hasTransactionalDdl() {
    return true;
  }

  @Override
  public String type(Type type) {
    return SqliteTypes.sql(type);
  }

  @Override
  public List<Statement> statements(Schema before, List<Change> changes) {
    SqliteChangeRenderer renderer =
        new SqliteChangeRenderer(
            this, before, new Script(identifiers(), true, new PrivateTables(changes)));
    return renderer.statements(changes);
  }

  /** A rebuild serves all changes of a table that stand side by side. */
  @Override
  public List<List<Statement>> statementsOfEach(Schema before, List<Change> changes) {
    return List.of();
  }

  @Override
  Optional<String> checkCondition(Type type, String column) {
    return Checks.condition(type, column);
  }

  /** SQLite could compute values when they are read; Hibernate never asks it to. */
  @Override
  String generatedAs(Computation computation) {
    return "generated always as (" + computation.sql() + ") stored";
  }

  @Override
  boolean requiresGenerated() {
    return true;
  }

  @Override
  String collate(String collation) {
    return "collate " + identifier(Name.of(collation));
  }

  @Override
  String indexToCreate(ObjectName table, Name index) {
    return identifier(index);
  }

  @Override
  String first(int rows) {
    return " limit " + rows;
  }

  @Override
  String characters(String text) {
    return "length(" + text + ")";
  }

  /** An array is a number of bytes. */
  @Override
  Optional<String> elements(String array) {
    return Optional.empty();
  }
}
