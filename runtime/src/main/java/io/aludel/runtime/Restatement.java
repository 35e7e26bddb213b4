package io.aludel.runtime;

import io.aludel.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes revisions back beside others that were applied after them and stay: where a database builds
 * tables anew, what was stored knows the tables as they were when it was stored, and would drop
 * what others have added since. There it is worked out again, from the tables as they are; and so
 * is what takes back what stays, since that knows what is gone.
 */
final class Restatement {

  private final KnownRevisions known;
  private final RevisionCompiler compiler;
  private final boolean buildsTablesAnew;

  Restatement(KnownRevisions known, RevisionCompiler compiler, DatabaseKind kind) {
    this.known = known;
    this.compiler = compiler;
    this.buildsTablesAnew = kind.buildsTablesAnew();
  }

  /**
   * The task of taking a revision back.
   *
   * @param left what is applied when its turn has come, itself among it, in the order in which it
   *     was applied
   * @param wayOut what to do where it cannot be taken back beside what stays
   */
  Task downgrade(Tasks tasks, StoredRevision stored, List<StoredRevision> left, String wayOut)
      throws SQLException {
    Task asStored = tasks.downgrade(stored);
    List<StoredRevision> since = left.subList(left.indexOf(stored) + 1, left.size());
    if (!buildsTablesAnew || since.isEmpty()) {
      return asStored;
    }
    for (StoredRevision each : left) {
      if (!known.isSame(each)) {
        throw Refusals.outOfOrder(stored, since, each, wayOut);
      }
    }
    List<StoredRevision> staying = new ArrayList<>(left);
    staying.remove(stored);
    Map<String, List<StoredStatement>> restated = new LinkedHashMap<>();
    for (StoredRevision each : since) {
      restated.put(each.id(), down(each, staying.subList(0, staying.indexOf(each) + 1)));
    }
    return asStored.restated(down(stored, left), restated);
  }

  private List<StoredStatement> down(StoredRevision stored, List<StoredRevision> applied) {
    Schema schema = compiler.schemaAfter(applied.stream().map(StoredRevision::id).toList());
    return compiler.downStatements(schema, stored.id());
  }
}
