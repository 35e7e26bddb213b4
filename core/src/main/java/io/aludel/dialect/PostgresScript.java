package io.aludel.dialect;

import io.aludel.schema.DefaultNames;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of a revision on PostgreSQL: what looks at all rows of a table that is in use does
 * so while others write.
 *
 * <p>A constraint is added {@code NOT VALID}, which looks at no row, and validated in a transaction
 * of its own under {@code SHARE UPDATE EXCLUSIVE}. A column becomes required by way of a check:
 * {@code SET NOT NULL} scans nothing where a valid one says the same (PostgreSQL manual, ALTER
 * TABLE; the way is the same from version 12 on).
 */
final class PostgresScript extends Script {

  PostgresScript(Identifiers identifiers, PrivateTables privateTables) {
    super(identifiers, true, privateTables);
  }

  @Override
  void alter(ObjectName table, List<Action> actions) {
    if (!isInUse(table)) {
      super.alter(table, actions);
      return;
    }
    List<Action> first = new ArrayList<>();
    for (Action action : actions) {
      first.add(unscanned(table, action));
    }
    super.alter(table, first);
    actions.forEach(action -> scan(table, action));
  }

  private Action unscanned(ObjectName table, Action action) {
    if (action.scan() instanceof Scan.AgainstConstraint) {
      return new Action(action.sql() + " not valid", action.completion());
    }
    if (action.scan() instanceof Scan.ForNulls nulls) {
      return new Action(
          "add constraint "
              + identifiers().sql(check(table, nulls.column()))
              + " check ("
              + identifiers().sql(nulls.column())
              + " is not null) not valid",
          action.completion());
    }
    return action;
  }

  private void scan(ObjectName table, Action action) {
    if (action.scan() instanceof Scan.AgainstConstraint constraint) {
      validate(table, constraint.constraint());
    } else if (action.scan() instanceof Scan.ForNulls nulls) {
      Name check = check(table, nulls.column());
      // Rows that were written while the column was being filled, and before the check held.
      filling(table, nulls.column()).map(Filling::statement).ifPresent(this::add);
      validate(table, check);
      super.alter(
          table,
          List.of(
              new Action(action.sql(), action.completion()),
              new Action("drop constraint " + identifiers().sql(check), action.completion())));
    }
  }

  private void validate(ObjectName table, Name constraint) {
    separate(
        "alter table "
            + identifiers().sql(table)
            + " validate constraint "
            + identifiers().sql(constraint));
  }

  private static Name check(ObjectName table, Name column) {
    return DefaultNames.required(table, column);
  }
}
