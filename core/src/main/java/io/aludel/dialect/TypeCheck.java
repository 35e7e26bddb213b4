package io.aludel.dialect;

import io.aludel.schema.Column;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Optional;

/**
 * The check that a column's type brings: an enum's constants where the database knows no enums, or
 * an ordinal's range. It is a constraint of its own, whose name follows table and column.
 */
record TypeCheck(Name name, String condition) {

  static Optional<TypeCheck> of(SqlDialect dialect, ObjectName table, Column column) {
    return dialect
        .checkCondition(column.type(), dialect.identifier(column.name()))
        .map(condition -> new TypeCheck(DefaultNames.check(table, column.name()), condition));
  }

  String definition(Identifiers identifiers) {
    return "constraint " + identifiers.sql(name) + " check (" + condition + ")";
  }

  Completion there(ObjectName table) {
    return new Completion.Exists(new CatalogueObject.OfConstraint(table, name));
  }

  Completion gone(ObjectName table) {
    return new Completion.Gone(new CatalogueObject.OfConstraint(table, name));
  }

  /** The action that adds it. */
  Script.Action add(Identifiers identifiers, ObjectName table) {
    return new Script.Action(
        "add " + definition(identifiers),
        there(table),
        Work.ROWS,
        new Script.Scan.AgainstConstraint(name));
  }

  /** The action that drops it. */
  Script.Action drop(Identifiers identifiers, ObjectName table) {
    return new Script.Action(
        "drop constraint " + identifiers.sql(name), gone(table), Work.METADATA);
  }
}
