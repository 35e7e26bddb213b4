package io.aludel.runtime;

import io.aludel.migration.SequencedRevision;
import io.aludel.revision.Position;
import io.aludel.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Works out what has to be written down, and forgotten, so that a database stands at a revision
 * whose tables it has already.
 */
final class StampPlanner {

  private final String unit;
  private final KnownRevisions known;
  private final RevisionCompiler compiler;
  private final DatabaseSession session;

  StampPlanner(
      String unit, KnownRevisions known, RevisionCompiler compiler, DatabaseSession session) {
    this.unit = unit;
    this.known = known;
    this.compiler = compiler;
    this.session = session;
  }

  /**
   * What a stamp does.
   *
   * @param forgotten the revisions whose rows go, the latest first
   * @param stamped what is written down, in order
   * @param plan the same for people
   */
  record Stamp(List<StoredRevision> forgotten, List<RevisionScript> stamped, Plan plan) {
    Stamp {
      forgotten = List.copyOf(forgotten);
      stamped = List.copyOf(stamped);
    }

    /** Writes it all in one transaction: half a stamp would be taken for a revision on its way. */
    void write(Journal journal) throws SQLException {
      for (StoredRevision each : forgotten) {
        journal.takenBack(each.id());
      }
      for (RevisionScript each : stamped) {
        journal.begin(each);
        journal.applied(each.revision().id());
      }
    }
  }

  /** Looks at the database. Ends the transaction. */
  Stamp look(String target) throws SQLException {
    List<StoredRevision> stored = session.rows();
    Position to = Targets.resolve(target, known.graph(), KnownRevisions.heads(stored));
    List<String> wanted = known.graph().upTo(to);
    Set<String> kept = kept(wanted, stored);
    List<StoredRevision> forgotten = new ArrayList<>();
    for (StoredRevision each : stored) {
      if (!kept.contains(each.id())) {
        forgotten.add(0, each);
      }
    }
    List<RevisionScript> stamped = scripts(wanted, kept);
    List<String> differences =
        new SchemaComparison(session).differences(compiler.schemaAfter(wanted));
    return new Stamp(forgotten, stamped, plan(stored, to, differences, steps(forgotten, stamped)));
  }

  /**
   * What is there already as this build knows it, up to the first that is not: what follows is
   * written down anew, since rows are taken back in the order in which they were written.
   */
  private Set<String> kept(List<String> wanted, List<StoredRevision> stored) {
    Set<String> there = new HashSet<>();
    for (StoredRevision each : stored) {
      if (!each.isHalfway() && known.relation(each) == Status.Relation.SAME) {
        there.add(each.id());
      }
    }
    Set<String> kept = new LinkedHashSet<>();
    for (String id : wanted) {
      if (!there.contains(id)) {
        break;
      }
      kept.add(id);
    }
    return kept;
  }

  private List<RevisionScript> scripts(List<String> wanted, Set<String> kept) {
    List<RevisionScript> scripts = new ArrayList<>();
    Schema schema = compiler.schemaAfter(kept);
    for (String id : wanted) {
      if (!kept.contains(id)) {
        scripts.add(compiler.compile(schema, known.require(id), false));
        schema = compiler.after(schema, id);
      }
    }
    return scripts;
  }

  private static List<PlannedStep> steps(
      List<StoredRevision> forgotten, List<RevisionScript> stamped) {
    List<PlannedStep> steps = new ArrayList<>();
    for (StoredRevision each : forgotten) {
      steps.add(
          new PlannedStep(
              Action.FORGET,
              each.id(),
              each.description(),
              each.checksum(),
              each.draft(),
              List.of(),
              List.of(),
              each.oneWay(),
              each.isHalfway()
                  ? List.of("It is half done, and stays so: nothing will finish it.")
                  : List.of()));
    }
    for (RevisionScript each : stamped) {
      SequencedRevision revision = each.revision();
      steps.add(
          new PlannedStep(
              Action.STAMP,
              revision.id(),
              revision.description(),
              revision.checksum(),
              revision.draft(),
              List.of(),
              List.of(),
              each.oneWay(),
              List.of()));
    }
    return steps;
  }

  private Plan plan(
      List<StoredRevision> stored, Position to, List<String> differences, List<PlannedStep> steps) {
    boolean forgetsAlone = steps.stream().allMatch(step -> step.action() == Action.FORGET);
    return new Plan(
        unit,
        session.dialect().name(),
        forgetsAlone && !steps.isEmpty() ? Direction.DOWN : Direction.UP,
        KnownRevisions.heads(stored),
        to.toString(),
        differences,
        steps,
        List.of(),
        List.of());
  }
}
