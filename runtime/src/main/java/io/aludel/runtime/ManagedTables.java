package io.aludel.runtime;

import io.aludel.change.Change;
import io.aludel.change.SequenceChange.ManageSequence;
import io.aludel.change.TableChange.ManageTable;
import io.aludel.diagnostic.Code;
import io.aludel.dialect.CatalogueObject;
import io.aludel.runtime.catalogue.CatalogueTable;
import io.aludel.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Verifies that a table which is taken into the history is what the history takes it for. */
final class ManagedTables {

  private final DatabaseSession session;
  private final TableComparison comparison;

  ManagedTables(DatabaseSession session) {
    this.session = session;
    this.comparison = new TableComparison(session);
  }

  /**
   * Refuses if one of the changes takes a table or sequence over that is not as described. Ends the
   * transaction.
   */
  void verify(String id, List<Change> changes) throws SQLException {
    List<String> differences = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof ManageTable manage) {
        differences.addAll(differences(manage.definition()));
      } else if (change instanceof ManageSequence manage
          && !session
              .catalogue()
              .exists(new CatalogueObject.OfSequence(manage.definition().name()))) {
        differences.add("there is no sequence " + manage.definition().name());
      }
    }
    if (!differences.isEmpty()) {
      throw MigrationException.refused(
          Code.TABLE_DIFFERS,
          "Revision "
              + id
              + " takes over what the database does not have as described:"
              + differences.stream().map(each -> "\n  " + each).collect(Collectors.joining())
              + "\nThe revision was not begun. Change the database to match, or the entity and its"
              + " revision.");
    }
  }

  private List<String> differences(Table expected) throws SQLException {
    Optional<CatalogueTable> found = session.catalogue().table(expected.name());
    if (found.isEmpty()) {
      return List.of("there is no table " + expected.name());
    }
    return comparison.differences(expected, found.get()).stream()
        .map(each -> expected.name() + ": " + each)
        .toList();
  }
}
