package io.aludel.junit;

import io.aludel.migration.MigrationSequence;
import io.aludel.rehearsal.GeneratedRows;
import io.aludel.rehearsal.Rehearsal;
import io.aludel.rehearsal.RehearsalReport;
import io.aludel.rehearsal.ThrowawayDatabase;
import io.aludel.runtime.Approval;
import io.aludel.runtime.Migrator;
import io.aludel.runtime.Plan;
import io.aludel.runtime.Status.Applied;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assertions;

/**
 * A database of one test, with the migrations that lead it up and down. What they lose, and drafts,
 * are agreed to: nobody misses anything here. For one thread.
 *
 * <p>What migrations refuse is a {@link io.aludel.runtime.MigrationException}; what the database
 * refuses of a test's own SQL, an {@link AssertionError}.
 */
public final class MigrationDatabase {

  private final ThrowawayDatabase database;
  private final MigrationSequence sequence;

  MigrationDatabase(ThrowawayDatabase database, MigrationSequence sequence) {
    this.database = database;
    this.sequence = sequence;
  }

  /**
   * Leads the database to a revision, up or down, whatever is nearer to hand: the state that a test
   * begins with.
   *
   * @param revision an id, the beginning of one, {@code head} or {@code base}
   */
  public MigrationDatabase at(String revision) {
    boolean isBelow =
        revision.equals("base") || applied().stream().anyMatch(id -> id.startsWith(revision));
    return isBelow ? downgradeTo(revision) : upgradeTo(revision);
  }

  /**
   * Applies what is missing up to a revision.
   *
   * @param revision an id, the beginning of one, or {@code head}
   */
  public MigrationDatabase upgradeTo(String revision) {
    carryOut(migrator().planUpgrade(revision));
    return this;
  }

  /**
   * Takes back what was applied after a revision.
   *
   * @param revision an id, the beginning of one, or {@code base}
   */
  public MigrationDatabase downgradeTo(String revision) {
    carryOut(migrator().planDowngrade(revision));
    return this;
  }

  private void carryOut(Plan plan) {
    migrator().carryOut(plan, Approval.none().allowLosses(plan.losses()).withDraft());
  }

  private Migrator migrator() {
    return Migrator.of(database.dataSource(), sequence);
  }

  private List<String> applied() {
    return migrator().current().revisions().stream().map(Applied::id).toList();
  }

  /**
   * Writes a few made-up rows into every table, the same in each run: one with a value in every
   * column, one with nothing but what has to be there, and a third.
   */
  public MigrationDatabase withRows() {
    GeneratedRows.fill(database, sequence, applied());
    return this;
  }

  /**
   * Executes a statement.
   *
   * @param parameters what stands for each {@code ?}
   */
  public MigrationDatabase execute(String sql, Object... parameters) {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement statement = prepare(connection, sql, parameters)) {
      statement.execute();
      return this;
    } catch (SQLException refusal) {
      throw refused(sql, refusal);
    }
  }

  /**
   * The rows of a query as text: values as the driver spells them, with {@code |} between the
   * columns; {@code null} where there is none.
   *
   * @param parameters what stands for each {@code ?}
   */
  public List<String> query(String sql, Object... parameters) {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement statement = prepare(connection, sql, parameters);
        ResultSet result = statement.executeQuery()) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        StringJoiner row = new StringJoiner("|");
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(row.toString());
      }
      return rows;
    } catch (SQLException refusal) {
      throw refused(sql, refusal);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement;
    } catch (SQLException unfit) {
      statement.close();
      throw unfit;
    }
  }

  private AssertionError refused(String sql, SQLException refusal) {
    List<String> applied = applied();
    return new AssertionError(
        "The database refuses: "
            + sql
            + "\nIt says: "
            + refusal.getMessage()
            + "\nIt is at "
            + (applied.isEmpty() ? "base" : applied.get(applied.size() - 1))
            + ".",
        refusal);
  }

  /** Gives connections to the database, for what is not done in SQL. */
  public DataSource dataSource() {
    return database.dataSource();
  }

  /**
   * Takes every revision up, down and up again, with generated rows in every table, and fails if
   * something does not come back that nobody agreed to lose. Begins with an empty database, and
   * leaves none behind: what the test has done to it before is gone.
   *
   * @return how it went
   */
  public RehearsalReport rehearse() {
    database.clear();
    RehearsalReport report = Rehearsal.of(sequence).on(database);
    database.clear();
    if (!report.passed()) {
      Assertions.fail(
          "Not everything came back on "
              + report.dialect()
              + ":\n  "
              + String.join("\n  ", report.findings()));
    }
    return report;
  }

  void end() {
    database.close();
  }
}
