package io.aludel.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thousand new tables of twenty columns go the whole way, and so does one more column then. */
class ThousandTablesTest {

  private static final int TABLES = 1_000;
  private static final int COLUMNS = 20;

  private static final String[] ATTRIBUTES = {
    "String text%d;",
    "@Column(length = 40, nullable = false) String word%d;",
    "Integer number%d;",
    "long count%d;",
    "java.math.BigDecimal amount%d;",
    "java.time.LocalDate day%d;",
    "java.time.Instant moment%d;",
    "boolean flag%d;"
  };

  private static String entity(int number, String... more) {
    String[] members =
        IntStream.range(0, COLUMNS - 1)
            .mapToObj(column -> ATTRIBUTES[column % ATTRIBUTES.length].formatted(column))
            .toArray(String[]::new);
    EntitySource source = EntitySource.entity("Thing" + number, "things_" + number, members);
    return more.length == 0
        ? source.text()
        : source.text().replace("@Id Long id;", "@Id Long id;\n  " + String.join("\n  ", more));
  }

  @Test
  void goTheWholeWay() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      IntStream.range(0, TABLES)
          .forEach(number -> project.source("Thing" + number, entity(number)));
      timed("compile 1,000 entities", () -> project.compile().passes());
      timed("record them", () -> project.aludel("record").isDone());
      timed("compile what is recorded", () -> project.compile().passes());
      assertThat(project.hasDraft()).isFalse();
      timed("upgrade", () -> project.upgrade("head"));
      assertThat(tables(project.database())).isEqualTo(TABLES);
      assertThat(columns(project.database())).isEqualTo(TABLES * COLUMNS);

      project.source("Thing7", entity(7, "Integer added;"));
      timed("compile one more column", () -> project.compile().passes());
      timed(
          "upgrade to the draft",
          () -> project.aludel("upgrade", "head", "--with-draft", "--yes").isDone());
      assertThat(columns(project.database())).isEqualTo(TABLES * COLUMNS + 1);

      timed("downgrade one", () -> project.downgrade("-1", "things_7.added"));
      timed("downgrade", () -> project.downgrade("base", losses()));
      assertThat(tables(project.database())).isZero();
      timed("upgrade again", () -> project.upgrade("0001"));
      assertThat(columns(project.database())).isEqualTo(TABLES * COLUMNS);
    }
  }

  private static String[] losses() {
    return IntStream.range(0, TABLES).mapToObj(number -> "things_" + number).toArray(String[]::new);
  }

  private static int tables(TestDatabase database) {
    return count(database, "information_schema.tables");
  }

  private static int columns(TestDatabase database) {
    return count(database, "information_schema.columns");
  }

  private static int count(TestDatabase database, String view) {
    return Integer.parseInt(
        database.query("select count(*) from " + view + " where table_name like 'THINGS%'").get(0));
  }

  private static void timed(String what, Runnable work) {
    Instant start = Instant.now();
    work.run();
    System.out.printf("%-28s %6d ms%n", what, Duration.between(start, Instant.now()).toMillis());
  }
}
