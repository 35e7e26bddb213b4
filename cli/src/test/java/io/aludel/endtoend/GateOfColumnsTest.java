package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.diagnostic.Code;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What becomes narrower, incompatible or required. */
class GateOfColumnsTest {

  private static final EntitySource PRODUCT =
      entity("Product", "products", "@Column(length = 40) String sku;");
  private static final String TEA = "insert into products (id, sku) values (1, 'TEA')";

  private static final EntitySource PRICED =
      entity("Product", "products", "@Column(length = 20) String price;");
  private static final String TWELVE = "insert into products (id, price) values (1, '12')";

  @TestFactory
  Stream<DynamicTest> typesThatChange() {
    return GateTest.onAll(
        Stream.of(
            GateCase.of("a narrower type is agreed to, and rows that do not fit are counted")
                .before(PRODUCT)
                .rows(TEA)
                .after(entity("Product", "products", "@Column(length = 8) String sku; // <-"))
                .failsWith(
                    Code.TYPE_CHANGED,
                    "varchar(40)",
                    "varchar(8)",
                    "@Accept(rule = Rule.TYPE_NARROWED, reason = ")
                .agreed(
                    entity(
                        "Product",
                        "products",
                        "@MigrationChange(accept = @Accept(rule = Rule.TYPE_NARROWED,"
                            + " reason = \"the longest has 6\"))",
                        "@Column(length = 8) String sku;"))
                .refusedBy(
                    "insert into products (id, sku) values (2, 'MUCH TOO LONG')",
                    "update products set sku = 'LONG' where id = 2",
                    "products.sku: 1 hold more than 8 characters",
                    "select id from products where")
                .up("select id, sku from products order by id", "1|TEA", "2|LONG")
                .down("select id, sku from products order by id", "1|TEA", "2|LONG"),
            GateCase.of("a time gets a zone, and the session says which")
                .before(entity("Product", "products", "java.time.LocalDateTime made;"))
                .rows("insert into products (id) values (1)")
                .after(entity("Product", "products", "java.time.Instant made; // <-"))
                .failsWith(
                    Code.TYPE_CHANGED,
                    "timestamp(6) becomes instant(6)",
                    "the time zone of the session that runs it decides what each value becomes",
                    "@Accept(rule = Rule.TYPE_ZONE, reason = ")
                .agreed(
                    entity(
                        "Product",
                        "products",
                        "@MigrationChange(accept = @Accept(rule = Rule.TYPE_ZONE,"
                            + " reason = \"all in UTC\")) java.time.Instant made;"))
                .losing("products.made")
                .up("select id from products", "1")
                .losingOnTheWayDown("products.made"),
            GateCase.of("an incompatible type is transformed, and back")
                .before(PRICED)
                .rows(TWELVE)
                .after(entity("Product", "products", "Long price; // <-"))
                .failsWith(Code.TYPE_CHANGED, "varchar(20)", "bigint", "@Transform(")
                .agreed(
                    entity(
                        "Product",
                        "products",
                        "@MigrationChange(transform = @Transform(up = \"cast(price as decimal(19,0)) * 100\","
                            + " down = \"cast(floor(price / 100) as varchar(20))\","
                            + " reason = \"prices in cents\"))",
                        "Long price;"))
                .up("select id, price from products", "1|1200")
                .meanwhile("insert into products (id, price) values (2, 700)")
                .losingOnTheWayDown("products.price")
                .down("select id, price from products order by id", "1|12", "2|7"),
            GateCase.of("a transformation without a way back stops the downgrade")
                .before(PRICED)
                .rows(TWELVE)
                .after(entity("Product", "products", "Long price; // <-"))
                .failsWith(Code.TYPE_CHANGED, "bigint")
                .agreed(
                    entity(
                        "Product",
                        "products",
                        "@MigrationChange(transform = @Transform(up = \"cast(price as decimal(19,0))\","
                            + " reason = \"numbers\", oneWay = \"the spelling is not known\"))",
                        "Long price;"))
                .up("select id, price from products", "1|12")
                .downStops("the spelling is not known")));
  }

  @Test
  void momentsThatAreStoredAlikeNeedNoAgreement() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      EntitySource moment = entity("Product", "products", "java.time.Instant made;");
      project.source("Product", moment.text());
      project.record();
      project.source("Product", moment.text().replace("Instant", "OffsetDateTime"));
      assertThat(project.compile().passes().text()).doesNotContain("to review");
      project.source("Product", moment.text().replace("Instant", "ZonedDateTime"));
      project.compile().passes();
    }
  }

  private static final EntitySource BARE = entity("Product", "products");
  private static final String ONE = "insert into products (id) values (1)";
  private static final String REQUIRED = "@Column(length = 20, nullable = false)";

  @TestFactory
  Stream<DynamicTest> newRequiredColumns() {
    return GateTest.onAll(
        Stream.of(
            GateCase.of("a new required column gets a value")
                .before(BARE)
                .rows(ONE)
                .after(entity("Product", "products", REQUIRED + " String kind; // <-"))
                .failsWith(Code.REQUIRED_WITHOUT_VALUE, "kind", "backfill = ", "backfillSql = ")
                .agreed(
                    entity(
                        "Product",
                        "products",
                        "@MigrationChange(backfill = \"it's new\") " + REQUIRED + " String kind;"))
                .up("select id, kind from products", "1|it's new")
                .losingOnTheWayDown("products.kind"),
            GateCase.of("a new required column gets what an expression says")
                .before(PRODUCT)
                .rows(TEA)
                .after(
                    entity(
                        "Product",
                        "products",
                        "@Column(length = 40) String sku;",
                        REQUIRED + " String kind; // <-"))
                .failsWith(Code.REQUIRED_WITHOUT_VALUE, "kind")
                .agreed(
                    entity(
                        "Product",
                        "products",
                        "@Column(length = 40) String sku;",
                        "@MigrationChange(backfillSql = \"lower(sku)\") "
                            + REQUIRED
                            + " String kind;"))
                .up("select id, kind from products", "1|tea")
                .losingOnTheWayDown("products.kind"),
            GateCase.of("a new required column gets the column's default")
                .before(BARE)
                .rows(ONE)
                .after(entity("Product", "products", REQUIRED + " String kind; // <-"))
                .failsWith(Code.REQUIRED_WITHOUT_VALUE, "kind")
                .agreed(
                    entity(
                        "Product",
                        "products",
                        "@Column(length = 20, nullable = false,"
                            + " columnDefinition = \"varchar(20) default 'tea'\") String kind;"))
                .up("select id, kind from products", "1|tea")
                .losingOnTheWayDown("products.kind")));
  }

  @TestFactory
  Stream<DynamicTest> columnsThatBecomeRequired() {
    EntitySource required =
        entity("Product", "products", "@Column(length = 40, nullable = false) String sku; // <-");
    return GateTest.onAll(
        Stream.of(
            GateCase.of("a column that becomes required is filled")
                .before(PRODUCT)
                .rows(TEA, "insert into products (id) values (2)")
                .after(required)
                .failsWith(Code.REQUIRED_WITHOUT_VALUE, "sku", "backfill = ", "SET_REQUIRED")
                .agreed(
                    entity(
                        "Product",
                        "products",
                        "@MigrationChange(backfill = \"NONE\")",
                        "@Column(length = 40, nullable = false) String sku;"))
                .up("select id, sku from products order by id", "1|TEA", "2|NONE"),
            GateCase.of("a column that becomes required on somebody's word is counted first")
                .before(PRODUCT)
                .rows(TEA)
                .after(required)
                .failsWith(Code.REQUIRED_WITHOUT_VALUE, "sku")
                .agreed(
                    entity(
                        "Product",
                        "products",
                        "@MigrationChange(accept = @Accept(rule = Rule.SET_REQUIRED,"
                            + " reason = \"every row has one\"))",
                        "@Column(length = 40, nullable = false) String sku;"))
                .refusedBy(
                    "insert into products (id) values (2)",
                    "delete from products where id = 2",
                    "products.sku: 1 have no value",
                    "select id from products where sku is null")
                .up("select id, sku from products", "1|TEA")
                .down("select id, sku from products", "1|TEA")));
  }
}
