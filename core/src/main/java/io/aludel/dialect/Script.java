package io.aludel.dialect;

import io.aludel.dialect.CatalogueObject.OfIndex;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
   * @param work what it does to the table
   * @param scan which rows it has to look at
   */
  record Action(String sql, Completion completion, Work work, Scan scan) {

    /** An action of a database that is not told how to go about it. */
    Action(String sql, Completion completion) {
      this(sql, completion, Work.UNKNOWN);
    }

    /** An action that succeeds whatever rows there are. */
    Action(String sql, Completion completion, Work work) {
      this(sql, completion, work, Scan.None.INSTANCE);
    }
  }

  /** A column by the names that it and its table have. */
  private record Filled(ObjectName table, Name column) {}

  /** What gives rows a value: a statement, and the value as SQL if all get the same. */
  record Filling(Statement statement, Optional<String> value) {}

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
  private final Map<Filled, Filling> fills = new HashMap<>();

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
    return since(0);
  }

  /** How many statements have been written so far. */
  final int size() {
    return statements.size();
  }

  /** The statements from the one of that index on. */
  final List<Statement> since(int first) {
    return List.copyOf(statements.subList(first, statements.size()));
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
   * @param value the value, if it is the same for all rows
   */
  final void fill(ObjectName table, Name column, Statement statement, Optional<String> value) {
    add(statement);
    fills.put(new Filled(table, column), new Filling(statement, value));
  }

  /** What has filled a column, for rows that were written since. */
  final Optional<Filling> filling(ObjectName table, Name column) {
    return Optional.ofNullable(fills.get(new Filled(table, column)));
  }

  /**
   * The statement that creates an index.
   *
   * @param table the table, as it is at that point
   */
  void createIndex(Table table, Index index, String sql) {
    ddl(sql, new Completion.Exists(new OfIndex(table.name(), index.name())));
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
