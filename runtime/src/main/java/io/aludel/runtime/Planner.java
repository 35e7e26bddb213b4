package io.aludel.runtime;

import java.sql.SQLException;
import java.util.List;

/** Looks at the database and works out what has to be done. */
final class Planner {

  private final String unit;
  private final KnownRevisions known;
  private final RevisionCompiler compiler;
  private final DatabaseSession session;

  Planner(String unit, KnownRevisions known, RevisionCompiler compiler, DatabaseSession session) {
    this.unit = unit;
    this.known = known;
    this.compiler = compiler;
    this.session = session;
  }

  Outlook look(Direction direction, Goal goal) throws SQLException {
    List<StoredRevision> stored = session.stored();
    PlannedWork work = work(direction, goal, stored);
    List<RowCheck> rowChecks = new RowChecks(known, compiler, session).count(stored, work.stage());
    Plan plan =
        new Plan(
            unit,
            session.dialect().name(),
            direction,
            work.from(),
            work.to().toString(),
            List.of(),
            work.steps().toList(),
            rowChecks,
            work.notes());
    return new Outlook(stored, work, plan);
  }

  private PlannedWork work(Direction direction, Goal goal, List<StoredRevision> stored)
      throws SQLException {
    Tasks tasks = new Tasks(known, session.journal());
    DatabaseKind kind = session.tables().names().kind();
    WaysBack waysBack = new WaysBack(unit, known, kind);
    return direction == Direction.UP
        ? new UpgradePlanner(known, compiler, tasks, waysBack).plan(stored, goal)
        : new DowngradePlanner(known, tasks, new Restatement(known, compiler, kind), waysBack)
            .plan(stored, goal);
  }
}
