package io.aludel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.migration.SequencedRevision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigratorTest {

  static List<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void goesUpAndDownThroughTheSameCatalogues(TestDatabase database) {
    TestSequence sequence = Shop.sequence();
    Migrator migrator = database.migrator(sequence);
    List<List<String>> onTheWayUp = new ArrayList<>();
    onTheWayUp.add(database.catalogue().lines());
    for (SequencedRevision revision : sequence.revisions()) {
      migrator.upgrade(revision.id(), Shop.LOSSES);
      onTheWayUp.add(database.catalogue().lines());
    }
    assertThat(onTheWayUp).doesNotHaveDuplicates();
    for (int i = onTheWayUp.size() - 2; i >= 0; i--) {
      migrator.downgrade("-1", Shop.LOSSES);
      assertThat(database.catalogue().lines()).isEqualTo(onTheWayUp.get(i));
    }
    assertThat(migrator.current().revisions()).isEmpty();
    migrator.upgrade("head", Shop.LOSSES);
    assertThat(database.catalogue().lines()).isEqualTo(onTheWayUp.get(onTheWayUp.size() - 1));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void loadsNoMigrationWhereNothingIsMissing(TestDatabase database) {
    database.migrator(Shop.sequence()).upgrade("head", Approval.none());
    TestSequence sequence = Shop.sequence();
    assertThat(database.migrator(sequence).upgrade("head", Approval.none()).isEmpty()).isTrue();
    assertThat(sequence.migrationsLoaded).isZero();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void keepsTheRows(TestDatabase database) {
    Migrator migrator = database.migrator(Shop.sequence());
    migrator.upgrade("0001", Approval.none());
    database.execute("insert into users (id, name, legacy) values (1, 'Ada', 'x')");
    migrator.upgrade("head", Approval.none());
    assertThat(database.value("select concat(full_name, role, zz_0005_legacy) from users"))
        .isEqualTo("Dr. Adauserx");
    migrator.downgrade("0001", Shop.LOSSES);
    assertThat(database.value("select concat(name, legacy) from users")).isEqualTo("Adax");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void plansWithoutChangingAnything(TestDatabase database) {
    Plan plan = database.migrator(Shop.sequence()).planUpgrade("head");
    assertThat(plan.steps()).hasSize(5);
    assertThat(plan.to()).isEqualTo("0005");
    assertThat(plan.steps().get(1).statements())
        .singleElement()
        .asString()
        .startsWith("alter table users rename column name to full_name");
    assertThat(database.hasVersionTables()).isFalse();
    assertThat(database.migrator(Shop.sequence()).current().pending()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("io.aludel.runtime.TestDatabase#allWithSchemas")
  void keepsItsTablesWhereTheSettingsSay(TestDatabase database) {
    database.execute("create schema ops");
    TestSequence sequence = Shop.sequence().inVersionTable("ops.shop_versions");
    database.migrator(sequence).upgrade("head", Approval.none());
    assertThat(database.value("select count(*) from ops.shop_versions")).isEqualTo("5");
    assertThat(database.migrator(sequence).current().heads()).containsExactly("0005");
    database.migrator(sequence).downgrade("base", Shop.LOSSES);
    assertThat(database.value("select count(*) from ops.shop_versions_step")).isEqualTo("0");
  }
}
