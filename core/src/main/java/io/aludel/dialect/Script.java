package io.aludel.dialect;

import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of a revision while they are being written.
 *
 * <p>Where every DDL statement commits, each has one effect on the catalogue, so that a completion
 * can tell whether it was carried out. Where DDL is transactional, the actions on one table go into
 * one statement, which scans or rewrites the table once.
 */
class Script {

  /**
   * One action of an {@code alter table}.
   *
   * @param sql what follows the table's name
   * @param completion how to tell whether it took effect, where it commits on its own
   * @param scan which rows it has to look at
   */
  record Action(String sql, Completion completion, Scan scan) {
    Action(String sql, Completion completion) {
      this(sql, completion, Scan.None.INSTANCE);
    }
  }

  /** Which rows of its table an action has to look at before it can succeed. */
  sealed interface Scan {

    /** None that matter. */
    enum None implements Scan {
      INSTANCE
    }

    /** All, against the check or foreign key that it adds. */
    record AgainstConstraint(Name constraint) implements Scan {}

    /** All, for nulls in the column that becomes required. */
    record ForNulls(Name column) implements Scan {}
  }

  private final Identifiers identifiers;
  private final boolean transactional;
  private final PrivateTables privateTables;
  private final List<Statement> statements = new ArrayList<>();

  /**
   * @param privateTables the tables that no application is at work on
   */
  Script(Identifiers identifiers, boolean transactional, PrivateTables privateTables) {
    this.identifiers = identifiers;
    this.transactional = transactional;
    this.privateTables = privateTables;
  }

  final Identifiers identifiers() {
    return identifiers;
  }

  /** Whether an application may be at work on a table. */
  final boolean isInUse(ObjectName table) {
    return !privateTables.contains(table);
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  /** A statement that changes structure. */
  void ddl(String sql, Completion completion) {
    statements.add(Statement.ddl(sql, transactional ? Completion.Journal.INSTANCE : completion));
  }

  void add(Statement statement) {
    statements.add(statement);
  }

  /** A statement that changes structure, in a transaction of its own. */
  final void separate(String sql) {
    statements.add(new Statement(sql, Statement.Kind.SEPARATE, Completion.Journal.INSTANCE));
  }

  /** A statement that changes structure, outside a transaction. */
  final void outside(String sql, Completion completion) {
    statements.add(new Statement(sql, Statement.Kind.OUTSIDE, completion));
  }

  /** A statement that changes rows. */
  void dml(String sql) {
    statements.add(Statement.dml(sql));
  }

  /**
   * A statement that gives rows in which a column is null a value.
   *
   * @param statement the same as often as it is carried out
   */
  void fill(ObjectName table, Name column, Statement statement) {
    add(statement);
  }

  /** Actions on one table. */
  void alter(ObjectName table, List<Action> actions) {
    String start = "alter table " + identifiers.sql(table) + " ";
    if (!transactional) {
      actions.forEach(action -> ddl(start + action.sql(), action.completion()));
    } else if (!actions.isEmpty()) {
      ddl(
          start + String.join(", ", actions.stream().map(Action::sql).toList()),
          Completion.Journal.INSTANCE);
    }
  }

  /** One action on a table. */
  void alter(ObjectName table, String action, Completion completion) {
    alter(table, List.of(new Action(action, completion)));
  }
}
