package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.schema.Name;
import io.aludel.testing.Databases;
import io.aludel.testing.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted, and which object that is, decided by the databases themselves. */
class IdentifiersOnDatabasesTest {

  /** Uses a word as the name of a table, of a column and of a constraint, in all their places. */
  private static final List<String> USES =
      List.of(
          "create table %s (%s varchar(9), other integer)",
          "insert into %s (%s, other) values ('7', 1)",
          "update %s set %s = '8' where %s = '7' and %1$s.other = 1",
          "alter table %s alter column %s set not null",
          "create index ix_word on %s (%s)",
          "alter table %s add constraint %s check (%s <> 'y')",
          "alter table %s drop constraint %s",
          "alter table %s add constraint ck_word check (%s <> 'x')",
          "alter table %s rename column other to another",
          "delete from %s where %s is null");

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb", "postgresql", "sqlite"})
  void quotesTheWordsThatTheDatabaseRefuses(String dialect) {
    Set<String> refused = new TreeSet<>();
    try (TestDatabase database = Databases.open(dialect)) {
      for (String word : words()) {
        if (!understands(database, word)) {
          refused.add(word);
        }
      }
      assertThat(refused).isEqualTo(new TreeSet<>(database.dialect().reservedWords()));
    }
  }

  /** Every word that either database, or the standard, gives a meaning to. */
  private static Set<String> words() {
    Set<String> words = new TreeSet<>();
    try (TestDatabase postgresql = Databases.open("postgresql")) {
      words.addAll(postgresql.query("select upper(word) from pg_get_keywords()"));
    }
    Dialects.all().forEach(dialect -> words.addAll(dialect.reservedWords()));
    words.addAll(
        List.of(
            "DUAL",
            "GROUPS",
            "ILIKE",
            "OVER",
            "PARTITION",
            "RANGE",
            "REGEXP",
            "ROWS",
            "SYSDATE",
            "SYSTIME",
            "SYSTIMESTAMP",
            "TODAY",
            "ROWID",
            "ABORT",
            "AUTOINCREMENT",
            "GLOB",
            "INDEXED",
            "ISNULL",
            "MATCH",
            "NOTHING",
            "NOTNULL",
            "OID",
            "PRAGMA",
            "RAISE",
            "REPLACE",
            "RETURNING",
            "STORED",
            "STRICT",
            "VIRTUAL",
            "WITHIN",
            "WITHOUT",
            "TIMESTAMP",
            "DATE",
            "TIME",
            "TYPE",
            "ORDINAL",
            "LEVEL",
            "STATUS",
            "NAME",
            "PASSWORD",
            "ROLE",
            "COUNT",
            "MAX",
            "SUM"));
    return words;
  }

  private static boolean understands(TestDatabase database, String word) {
    try {
      for (String use : USES) {
        database.run(
            (database.dialect().name().equals("mariadb")
                    ? use.replace("alter column %s set", "modify %s varchar(9)")
                    : use)
                .replaceAll("%(1\\$)?s", word));
      }
      return database
          .query("select " + word + " from " + word + " where " + word + "." + word + " = '8'")
          .equals(List.of("8"));
    } catch (IllegalStateException refused) {
      return false;
    } finally {
      switch (database.dialect().name()) {
        case "mariadb" -> database.run("drop table if exists `" + word + "`");
        case "h2" -> database.run("drop table if exists \"" + word + "\"");
        default -> database.run("drop table if exists \"" + word.toLowerCase(Locale.ROOT) + "\"");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          users    | users       | users     | users | users
          Users    | Users       | Users     | Users | Users
          user     | "USER"      | "user"    | user | user
          `user`   | "user"      | "user"    | `user` | "user"
          `Users`  | "Users"     | "Users"   | `Users` | "Users"
          my-col   | "MY-COL"    | "my-col"  | `my-col` | "my-col"
          1st      | "1ST"       | "1st"     | `1st` | "1st"
          größe    | größe       | größe     | größe | größe
          `a"b`    | "a""b"      | "a""b"    | `a"b` | "a""b"
          a$b      | a$b         | a$b       | a$b | a$b
          Year     | "YEAR"      | Year      | Year | Year
          Key      | "KEY"       | Key       | `Key` | Key
          Group    | "GROUP"     | "group"   | `Group` | "Group"
          """)
  void writesIdentifiers(String name, String h2, String postgresql, String mariadb, String sqlite) {
    assertThat(Dialects.named("mariadb").identifier(Name.of(name))).isEqualTo(mariadb);
    assertThat(Dialects.named("h2").identifier(Name.of(name))).isEqualTo(h2);
    assertThat(Dialects.named("postgresql").identifier(Name.of(name))).isEqualTo(postgresql);
    assertThat(Dialects.named("sqlite").identifier(Name.of(name))).isEqualTo(sqlite);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"users", "Users", "user", "`User`", "my-col", "größe", "GRÖßE", "a$b", "_a"})
  void knowsWhatTheCatalogueCallsThem(String name) {
    for (Dialect dialect : Dialects.all()) {
      try (TestDatabase database = Databases.open(dialect)) {
        database.run("create table " + dialect.identifier(Name.of(name)) + " (a integer)");
        assertThat(
                database.query(
                    switch (dialect.name()) {
                      case "sqlite" -> "select name from sqlite_schema";
                      case "mariadb" ->
                          "select table_name from information_schema.tables where table_schema ="
                              + " schema()";
                      default ->
                          "select table_name from information_schema.tables where table_schema ="
                              + " current_schema";
                    }))
            .containsExactly(((SqlDialect) dialect).identifiers().inCatalogue(Name.of(name)));
      }
    }
  }

  @Test
  void knowsItsDialects() {
    assertThat(Dialects.all())
        .extracting(Dialect::name)
        .containsExactly("h2", "mariadb", "postgresql", "sqlite");
    assertThatThrownBy(() -> Dialects.named("postgres"))
        .hasMessage(
            "there is no dialect 'postgres'. Did you mean 'postgresql'? Known are h2, mariadb,"
                + " postgresql, sqlite.");
  }
}
