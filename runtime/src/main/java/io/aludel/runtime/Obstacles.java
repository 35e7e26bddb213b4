package io.aludel.runtime;

import io.aludel.change.Change;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.diagnostic.Code;
import io.aludel.runtime.catalogue.Catalogue;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds out before the first statement what in the database would stop a plan. */
final class Obstacles {

  private final DatabaseSession session;

  Obstacles(DatabaseSession session) {
    this.session = session;
  }

  /**
   * Refuses if rows are in the way, or tables: what nobody here owns is never touched, so what is
   * created must not be there.
   */
  void requireNone(Outlook outlook) throws SQLException {
    List<RowCheck> refusing = outlook.plan().refusedByRows();
    if (!refusing.isEmpty()) {
      throw Refusals.rows(refusing);
    }
    Set<ObjectName> inTheWay = tablesInTheWay(outlook.work().stage());
    if (!inTheWay.isEmpty()) {
      throw MigrationException.refused(
          Code.TABLE_IN_THE_WAY,
          "The plan creates tables that exist already, and that are not the history's: "
              + inTheWay.stream().map(ObjectName::toString).collect(Collectors.joining(", "))
              + ". Nothing was changed. If they are what this history makes, and were there before"
              + " it, say so: aludel stamp <the revision that they are at>, which compares them"
              + " first. If nobody needs them, rename or remove them; or connect to another database"
              + " or schema.");
    }
  }

  private Set<ObjectName> tablesInTheWay(List<Task> stage) throws SQLException {
    Set<ObjectName> inTheWay = new TreeSet<>();
    Map<Optional<Name>, Catalogue> catalogues = new HashMap<>();
    Schema before = null;
    for (Task task : stage) {
      if (task.script().isEmpty()) {
        continue;
      }
      RevisionScript script = task.script().get();
      before = before == null ? script.before() : before;
      for (ObjectName table : created(script)) {
        if (before.table(table).isEmpty()
            && before.heldTable(table).isEmpty()
            && exists(table, catalogues)) {
          inTheWay.add(table);
        }
      }
    }
    return inTheWay;
  }

  private static List<ObjectName> created(RevisionScript script) {
    return script.upChanges().stream()
        .filter(CreateTable.class::isInstance)
        .map(Change::subject)
        .map(subject -> subject.object())
        .toList();
  }

  private boolean exists(ObjectName table, Map<Optional<Name>, Catalogue> catalogues)
      throws SQLException {
    Catalogue catalogue = catalogues.get(table.schema());
    if (catalogue == null) {
      catalogue = session.catalogue().read(table);
      catalogues.put(table.schema(), catalogue);
    }
    return catalogue.table(session.catalogue().names().stored(table)).isPresent();
  }
}
