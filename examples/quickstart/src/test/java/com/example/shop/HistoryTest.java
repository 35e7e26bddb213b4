package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.shop.CatalogueReader.Fact;
import com.example.shop.migrations.DefaultSequence;
import io.aludel.migration.SequencedRevision;
import io.aludel.runtime.Approval;
import io.aludel.runtime.MigrationException;
import io.aludel.runtime.Migrator;
import io.aludel.runtime.Plan;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The recorded history, there and back again, with rows in the tables. */
class HistoryTest {

  private static final int HEAD = 6;

  @ParameterizedTest
  @EnumSource
  void goesUpDownAndUpAgain(Database kind) throws SQLException {
    Journey journey = new Journey(kind);
    for (int revision = 1; revision <= HEAD; revision++) {
      journey.up(revision);
    }
    for (int revision = HEAD; revision > 1; revision--) {
      journey.down(revision);
    }
    for (int revision = 2; revision <= HEAD; revision++) {
      journey.up(revision);
    }
    for (int revision = HEAD; revision > 1; revision--) {
      journey.down(revision);
    }
    journey.down(1);
    for (int revision = 1; revision <= HEAD; revision++) {
      journey.up(revision);
    }
  }

  @ParameterizedTest
  @EnumSource
  void goesTheWholeWayAtOnce(Database kind) throws SQLException {
    Journey journey = new Journey(kind);
    SortedSet<Fact> empty = journey.catalogue();
    assertThat(empty).isEmpty();

    journey.migrator.upgrade("head", Approval.none());
    SortedSet<Fact> head = journey.catalogue();
    ShopRows.write(journey.database, HEAD, 1);

    Plan down = journey.migrator.planDowngrade("base");
    assertThat(down.losses()).contains("customers", "orders.channel");
    journey.migrator.carryOut(down, Approval.none().allowLosses(down.losses()));
    assertThat(journey.catalogue()).isEqualTo(empty);

    journey.migrator.upgrade("head", Approval.none());
    assertThat(journey.catalogue()).isEqualTo(head);
    assertThat(journey.migrator.upgrade("head", Approval.none()).isEmpty()).isTrue();
  }

  /**
   * What the wider price let in does not fit the narrower one any more: the rows are asked first.
   */
  @ParameterizedTest
  @EnumSource
  void refusesToNarrowAPriceThatWouldNotFit(Database kind) throws SQLException {
    Journey journey = new Journey(kind);
    journey.migrator.upgrade("head", Approval.none());
    ShopRows.write(journey.database, HEAD, 1);
    try (Connection connection = journey.database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update products set price = 1250000.00");
    }
    SortedSet<Fact> head = journey.catalogue();
    Map<String, Map<String, Object>> rows = ShopRows.read(journey.database);

    assertThatThrownBy(() -> journey.migrator.downgrade("0004", Approval.none()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("products.price");

    assertThat(journey.catalogue()).isEqualTo(head);
    assertThat(ShopRows.read(journey.database)).isEqualTo(rows);
  }

  /** The entities have not changed since the last recorded revision. */
  @Test
  void isWhatTheEntitiesSay() {
    assertThat(new DefaultSequence().revisions()).hasSize(HEAD).noneMatch(SequencedRevision::draft);
  }

  /** One database on its way; after each step it is compared with what it should be. */
  private static final class Journey {

    private final Database kind;
    private final DataSource database;
    private final Migrator migrator;

    /** What was seen at a revision when it was reached for the first time. */
    private final Map<Integer, SortedSet<Fact>> seen = new TreeMap<>();

    private final Map<String, Object> faxes = new HashMap<>();
    private int written;

    Journey(Database kind) throws SQLException {
      this.kind = kind;
      this.database = kind.create();
      this.migrator = Migrator.of(database, new DefaultSequence());
      seen.put(0, catalogue());
    }

    SortedSet<Fact> catalogue() throws SQLException {
      return kind.catalogue().read(database);
    }

    void up(int revision) throws SQLException {
      Map<String, Map<String, Object>> rows = revision == 1 ? Map.of() : ShopRows.read(database);

      migrator.upgrade(id(revision), Approval.none());

      arrive(revision);
      rows.forEach((key, row) -> change(revision, key, row));
      assertThat(living(ShopRows.read(database))).as("rows after %s", id(revision)).isEqualTo(rows);
      ShopRows.write(database, revision, ++written);
    }

    void down(int revision) throws SQLException {
      Map<String, Map<String, Object>> rows = living(ShopRows.read(database));

      Plan plan = migrator.planDowngrade("-1");
      assertThat(plan.losses()).isEqualTo(losses(revision));
      migrator.carryOut(plan, Approval.none().allowLosses(plan.losses()));

      arrive(revision - 1);
      if (revision > 1) {
        rows.forEach((key, row) -> changeBack(revision, key, row));
        assertThat(ShopRows.read(database)).as("rows before %s", id(revision)).isEqualTo(rows);
        ShopRows.write(database, revision - 1, ++written);
      }
    }

    private void arrive(int revision) throws SQLException {
      SortedSet<Fact> now = catalogue();
      SortedSet<Fact> before = seen.putIfAbsent(revision, now);
      if (before != null) {
        assertThat(now).as("catalogue at %s", id(revision)).isEqualTo(before);
      }
    }

    /** What a revision does to a row: the story of the history, told once more. */
    private void change(int revision, String key, Map<String, Object> row) {
      if (revision == 2 && key.startsWith("customers")) {
        row.put("phone", null);
      } else if (revision == 3 && key.startsWith("customers")) {
        row.put("full_name", row.remove("name"));
      } else if (revision == 4 && key.startsWith("orders")) {
        row.put("channel", "COUNTER");
      } else if (revision == 6 && key.startsWith("customers")) {
        faxes.put(key, row.remove("fax"));
      }
    }

    private void changeBack(int revision, String key, Map<String, Object> row) {
      if (revision == 2) {
        row.remove("phone");
      } else if (revision == 3 && key.startsWith("customers")) {
        row.put("name", row.remove("full_name"));
      } else if (revision == 4) {
        row.remove("channel");
      } else if (revision == 6 && key.startsWith("customers")) {
        row.put("fax", faxes.get(key));
      }
    }

    private static Set<String> losses(int revision) {
      return switch (revision) {
        case 1 -> new LinkedHashSet<>(ShopRows.TABLES);
        case 2 -> Set.of("customers.phone");
        case 4 -> Set.of("orders.channel");
        default -> Set.of();
      };
    }

    /** Without what is held aside. */
    private static Map<String, Map<String, Object>> living(Map<String, Map<String, Object>> rows) {
      rows.values().forEach(row -> row.keySet().removeIf(column -> column.startsWith("zz_")));
      return rows;
    }

    private static String id(int revision) {
      return "000" + revision;
    }
  }
}
