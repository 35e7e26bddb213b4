package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;

import io.aludel.diagnostic.Code;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What only the mapping sees: rows stay as they are, and would be taken for something else. */
class GateOfMeaningTest {

  static String converter(String name) {
    return """
        package shop;

        public class %s implements jakarta.persistence.AttributeConverter<Integer, String> {
          public String convertToDatabaseColumn(Integer value) { return "" + value; }
          public Integer convertToEntityAttribute(String text) { return Integer.valueOf(text); }
        }
        """
        .formatted(name);
  }

  static EntitySource priced(String converter, String intent) {
    return entity(
        "Product",
        "products",
        intent
            + "@MigrationColumn(type = \"varchar(20)\") @Convert(converter = "
            + converter
            + ".class) Integer price;");
  }

  private static EntitySource marked(EntitySource entity) {
    return new EntitySource(
        entity.name(),
        entity.table(),
        entity.intent(),
        false,
        entity.members().stream().map(member -> member + " // <-").toList());
  }

  @TestFactory
  Stream<DynamicTest> converters() {
    String agreement =
        "@MigrationChange(accept = @Accept(rule = Rule.CONVERTER, reason = \"both read numbers\")) ";
    return GateTest.onAll(
        Stream.of(
            GateCase.of("another converter is a revision without a statement")
                .before("Plain", converter("Plain"))
                .before("Padded", converter("Padded"))
                .before(priced("Plain", ""))
                .rows("insert into products (id, price) values (1, '7')")
                .after(marked(priced("Padded", "")))
                .failsWith(
                    Code.MEANING_CHANGED,
                    "values were written with converter shop.Plain",
                    "read with converter shop.Padded",
                    "To rewrite the values, on shop.Product:",
                    "and to agree, on shop.Product.price:",
                    "@Accept(rule = Rule.CONVERTER, reason = ")
                .agreed(priced("Padded", agreement))
                .up("select id, price from products", "1|7")
                .down("select id, price from products", "1|7")));
  }

  /** The annotation of Hibernate, which is known by its name. */
  static final String SOFT_DELETE =
      """
      package org.hibernate.annotations;

      public @interface SoftDelete {
        String columnName() default "";
        SoftDeleteType strategy() default SoftDeleteType.DELETED;
        String comment() default "";
        String options() default "";
        Class<?> converter() default UnspecifiedConversion.class;

        enum SoftDeleteType { ACTIVE, DELETED, TIMESTAMP }

        class UnspecifiedConversion {}
      }
      """;

  static EntitySource deletedBy(String strategy, String intent, String... members) {
    return entity("User", "users", members)
        .declaring(
            intent
                + "@org.hibernate.annotations.SoftDelete(columnName = \"mark\", strategy ="
                + " org.hibernate.annotations.SoftDelete.SoftDeleteType."
                + strategy
                + ")");
  }

  @TestFactory
  Stream<DynamicTest> softDeletion() {
    String agreement =
        """
        @MigrationChange(
            sql = @Sql(id = "turn", up = "update users set mark = not mark",
                down = "update users set mark = not mark"),
            accept = @Accept(rule = Rule.CONVERTER, reason = "turned around"))
        """;
    String seen = "@Column(insertable = false, updatable = false) boolean mark;";
    return GateTest.onAll(
        Stream.of(
            GateCase.of("deleted rows would be there again, and all others gone")
                .before("SoftDelete", SOFT_DELETE)
                .before(deletedBy("DELETED", "@MigrationChange "))
                .rows("insert into users (id, mark) values (1, true), (2, false)")
                .after(deletedBy("ACTIVE", "@MigrationChange ").failingHere())
                .failsWith(
                    Code.MEANING_CHANGED,
                    "mark was true for rows that are deleted",
                    "read as true for rows that are there",
                    "strategy of @SoftDelete",
                    "@Accept(rule = Rule.CONVERTER, reason = ")
                .agreed(deletedBy("ACTIVE", agreement))
                .up("select id, mark from users order by id", "1|false", "2|true")
                .down("select id, mark from users order by id", "1|true", "2|false"),
            GateCase.of("an attribute that shows the mark does not hide its meaning")
                .before("SoftDelete", SOFT_DELETE)
                .before(deletedBy("ACTIVE", "@MigrationChange ", seen))
                .rows("insert into users (id, mark) values (1, true)")
                .after(deletedBy("DELETED", "@MigrationChange ", seen).failingHere())
                .failsWith(Code.MEANING_CHANGED, "mark was true for rows that are there")
                .agreed(deletedBy("DELETED", agreement, seen))
                .up("select id, mark from users", "1|false")
                .down("select id, mark from users", "1|true")));
  }

  @TestFactory
  Stream<DynamicTest> versions() {
    return GateTest.onAll(
        Stream.of(
            GateCase.of("rows get a version")
                .before(entity("User", "users"))
                .rows("insert into users (id) values (1)")
                .after(entity("User", "users", "@Version int version; // <-"))
                .failsWith(
                    Code.REQUIRED_WITHOUT_VALUE,
                    "rows that exist have no version",
                    "@MigrationChange(backfill = \"0\")",
                    "@Accept(rule = Rule.VERSION_ADDED")
                .agreed(
                    entity(
                        "User",
                        "users",
                        "@MigrationChange(backfill = \"0\") @Version int version;"))
                .up("select id, version from users", "1|0")
                .losingOnTheWayDown("users.version")
                .down("select id from users", "1")));
  }

  static String keyed(String id) {
    return """
        package shop;

        import io.aludel.*;
        import jakarta.persistence.*;

        @Entity
        @Table(name = "users")
        @MigrationChange
        public class User {
          %s
          public String name;
        }
        """
        .formatted(id);
  }

  private static String counted(int allocation, String before) {
    return keyed(
        before
            + "@Id @GeneratedValue @SequenceGenerator(sequenceName = \"users_SEQ\","
            + " allocationSize = "
            + allocation
            + ") Long id;");
  }

  @TestFactory
  Stream<DynamicTest> generators() {
    String agreement =
        "@MigrationChange(accept = @Accept(rule = Rule.GENERATOR, reason = \"nothing runs\")) ";
    return GateTest.onAll(
        Stream.of(
            GateCase.of("another allocation meets the version still running")
                .before("User", counted(50, ""))
                .rows("insert into users (id, name) values (1, 'ada')")
                .after("User", counted(10, "").replace("Long id;", "Long id; // <-"))
                .failsWith(
                    Code.GENERATOR_CHANGED,
                    "sequence users_SEQ, 50 at a time",
                    "sequence users_SEQ, 10 at a time",
                    "@Accept(rule = Rule.GENERATOR, reason = ")
                .agreed("User", counted(10, agreement))
                .up("select id, name from users", "1|ada")
                .down("select id, name from users", "1|ada"),
            GateCase.of("a sequence starts past the keys that the application has given")
                .before("User", keyed("@Id Long id;"))
                .rows("insert into users (id, name) values (41, 'ada')")
                .after("User", counted(10, "").replace("Long id;", "Long id; // <-"))
                .failsWith(
                    Code.GENERATOR_CHANGED,
                    "keys came from the application",
                    "@Accept(rule = Rule.GENERATOR, reason = ")
                .agreed("User", counted(10, agreement))
                .up("select id, name from users", "41|ada")
                .down("select id, name from users", "41|ada")));
  }

  private static String unnamed(String name, String marker) {
    return """
        package shop;

        import io.aludel.*;
        import jakarta.persistence.*;

        @Entity
        @MigrationChange
        public class %s {%s
          @Id Long id;
          String note;
        }
        """
        .formatted(name, marker);
  }

  @TestFactory
  Stream<DynamicTest> entitiesThatAreRenamed() {
    return GateTest.onAll(
        Stream.of(
            GateCase.of("a class that is renamed takes its table along, if somebody says so")
                .before("Purchase", unnamed("Purchase", ""))
                .rows("insert into Purchase (id, note) values (1, 'gift')")
                .deleted("Purchase")
                .after("Sale", unnamed("Sale", ""))
                .failsWith(
                    Code.TABLE_VANISHED,
                    "Purchase",
                    "@MigrationChange(renamedFrom = \"Purchase\")",
                    "@Table(name = \"Purchase\")")
                .agreed(
                    "Sale",
                    unnamed("Sale", "")
                        .replace(
                            "@MigrationChange", "@MigrationChange(renamedFrom = \"Purchase\")"))
                .up("select id, note from Sale", "1|gift")
                .down("select id, note from Purchase", "1|gift")));
  }

  @Test
  void positionsBehindAColumnDefinitionAreJudged() {
    String defined =
        keyed(
            "@Id Long id; enum Size { S, M }\n"
                + "  @Column(columnDefinition = \"smallint\") @Enumerated Size size;");
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("User", defined);
      project.record();
      project.source(
          "User", defined.replace("S, M", "M, S").replace("Size size;", "Size size; // <-"));
      project.compile().failsWith(Code.ORDINALS_REORDERED, "S (stored as 0)");
    }
  }
}
