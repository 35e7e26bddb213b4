package io.aludel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.migration.SequencedRevision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigratorTest {

  private static final Approval ALL =
      Approval.none().allowLosses(List.of("users", "orders", "users.role", "orders.total"));

  static List<TestDatabase> databases() {
    return TestDatabase.both();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void goesUpAndDownThroughTheSameCatalogues(TestDatabase database) {
    TestSequence sequence = Shop.sequence();
    Migrator migrator = database.migrator(sequence);
    List<List<String>> onTheWayUp = new ArrayList<>();
    onTheWayUp.add(database.catalogue().lines());
    for (SequencedRevision revision : sequence.revisions()) {
      migrator.upgrade(revision.id(), ALL);
      onTheWayUp.add(database.catalogue().lines());
    }
    assertThat(onTheWayUp).doesNotHaveDuplicates();
    for (int i = onTheWayUp.size() - 2; i >= 0; i--) {
      migrator.downgrade("-1", ALL);
      assertThat(database.catalogue().lines()).isEqualTo(onTheWayUp.get(i));
    }
    assertThat(migrator.current().revisions()).isEmpty();
    migrator.upgrade("head", ALL);
    assertThat(database.catalogue().lines()).isEqualTo(onTheWayUp.get(onTheWayUp.size() - 1));
  }
}
