package io.aludel.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.rehearsal.ThrowawayDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationDatabaseTest {

  private static MigrationDatabase open(String dialect) {
    return new MigrationDatabase(ThrowawayDatabase.embedded(dialect), new Forgetful("default"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "sqlite"})
  void goesUpAndDownToWhereItIsTold(String dialect) {
    MigrationDatabase db = open(dialect);

    db.at("0001").execute("insert into users (id, name) values (?, ?)", 1, "Ada");
    db.execute("insert into users (id, name) values (2, null)").at("head");
    assertThat(db.query("select id, name from users order by id"))
        .containsExactly("1|ADA", "2|null");
    assertThat(db.at("0001").query("select name from users where id = ?", 1))
        .containsExactly("ADA");
    assertThat(db.at("base").at("0001").query("select name from users")).isEmpty();
    db.end();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "sqlite"})
  void whatDoesNotComeBackFailsTheTest(String dialect) {
    MigrationDatabase db = open(dialect);
    db.at("head").withRows();

    assertThatThrownBy(db::rehearse)
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "Not everything came back on "
                + dialect
                + ":\n  0002: Way back: users.name: of 3 values, 2 are not what it was: 'name-1' has"
                + " become 'NAME-1'.");
    assertThat(db.at("head").query("select * from users")).isEmpty();
    db.end();
  }

  @Test
  void whatTheDatabaseRefusesIsToldWithTheStatement() {
    MigrationDatabase db = open("sqlite").at("0001");

    assertThatThrownBy(() -> db.query("select nme from users"))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("The database refuses: select nme from users\nIt says: ")
        .hasMessageEndingWith("\nIt is at 0001.");
    assertThatThrownBy(() -> db.execute("insert into users (id) values (null)"))
        .isInstanceOf(AssertionError.class);
    db.end();
  }

  @Test
  void theMigrationsThatAreMeantAreFound() {
    Forgetful shop = new Forgetful("shop");
    Forgetful billing = new Forgetful("billing");

    assertThat(Sequences.choose(List.of(shop), Optional.empty())).isSameAs(shop);
    assertThat(Sequences.choose(List.of(shop, billing), Optional.of("billing"))).isSameAs(billing);
    assertThatThrownBy(() -> Sequences.choose(List.of(), Optional.empty()))
        .isInstanceOf(ExtensionConfigurationException.class)
        .hasMessageStartingWith("There are no migrations on the class path. Compile the entities");
    assertThatThrownBy(() -> Sequences.choose(List.of(shop, billing), Optional.empty()))
        .hasMessage(
            "There are migrations of several units on the class path: shop, billing. Say which are"
                + " meant: MigrationTest.onH2().ofUnit(\"shop\")");
    assertThatThrownBy(() -> Sequences.choose(List.of(shop), Optional.of("stock")))
        .hasMessage("There are no migrations of unit stock on the class path, but of: shop.");
  }
}
