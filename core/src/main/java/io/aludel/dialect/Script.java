package io.aludel.dialect;

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
final class Script {

  /**
   * One action of an {@code alter table}.
   *
   * @param sql what follows the table's name
   * @param completion how to tell whether it took effect, where it commits on its own
   */
  record Action(String sql, Completion completion) {}

  private final Identifiers identifiers;
  private final boolean transactional;
  private final List<Statement> statements = new ArrayList<>();

  Script(Identifiers identifiers, boolean transactional) {
    this.identifiers = identifiers;
    this.transactional = transactional;
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

  /** A statement that changes rows. */
  void dml(String sql) {
    statements.add(Statement.dml(sql));
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
