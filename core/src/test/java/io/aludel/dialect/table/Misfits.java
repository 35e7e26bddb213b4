package io.aludel.dialect.table;

import io.aludel.dialect.Precondition;
import io.aludel.schema.Schema;
import io.aludel.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Asks a database what is asked before statements run, and finds rows for which it says no. */
final class Misfits {

  private final TestDatabase database;
  private final RowMoves moves;
  private final List<Precondition> questions;

  /**
   * @param schema the schema that the database has
   */
  Misfits(TestDatabase database, Schema schema, List<Precondition> questions) {
    this.database = database;
    this.moves = new RowMoves(database.dialect(), schema);
    this.questions = questions;
  }

  /** What is asked, each problem once. */
  List<String> asked() {
    return questions.stream().map(Precondition::problem).distinct().toList();
  }

  /** For each problem, a statement that makes rows have it, where one is found. */
  List<String> causes() {
    Map<String, String> found = new LinkedHashMap<>();
    for (Precondition question : questions) {
      for (String move : moves.spoiling(question.countSql(), question.subject().object())) {
        if (!found.containsKey(question.problem())
            && tries(move, () -> count(question) > 0, false)) {
          found.put(question.problem(), move);
        }
      }
    }
    return found.values().stream().distinct().toList();
  }

  /** Writes rows with all values that the database and the questions let pass. */
  void addOddRows() {
    moves.odd().forEach(move -> tries(move, () -> counted().isEmpty(), true));
  }

  /** The problems that rows have. */
  String counted() {
    List<String> counted = new ArrayList<>();
    for (Precondition question : questions) {
      long count = count(question);
      if (count > 0) {
        counted.add(count + " " + question.problem());
      }
    }
    return counted.stream().distinct().collect(Collectors.joining("; "));
  }

  private long count(Precondition question) {
    return Long.parseLong(database.query(question.countSql()).get(0));
  }

  /** Whether the database takes the rows and something holds then. */
  private boolean tries(String move, BooleanSupplier condition, boolean kept) {
    withForeignKeys("on");
    try {
      database.connection().setAutoCommit(false);
      boolean holds = takes(move) && condition.getAsBoolean();
      if (holds && kept) {
        database.connection().commit();
      } else {
        database.connection().rollback();
      }
      database.connection().setAutoCommit(true);
      return holds;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      withForeignKeys("off");
    }
  }

  /** SQLite, too, is to refuse rows that refer to nothing; a change finds them not refused. */
  private void withForeignKeys(String state) {
    if (database.dialect().name().equals("sqlite")) {
      database.run("pragma foreign_keys = " + state);
    }
  }

  private boolean takes(String move) {
    try {
      database.run(move);
      return true;
    } catch (IllegalStateException refused) {
      return false;
    }
  }
}
