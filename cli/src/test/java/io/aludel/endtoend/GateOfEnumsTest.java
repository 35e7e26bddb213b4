package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;

import io.aludel.diagnostic.Code;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Enum constants that vanish or move. */
class GateOfEnumsTest {

  private static final String RENAMED_UP =
      "case when status = 'LOST' then 'MISSING' else cast(status as varchar(255)) end";
  private static final String RENAMED_DOWN =
      "case when status = 'MISSING' then 'LOST' else cast(status as varchar(255)) end";
  private static final String MOVED_UP = "case size when 1 then 2 else size end";
  private static final String MOVED_DOWN = "case size when 1 then null when 2 then 1 else size end";

  private static final String SWAPPED =
      "update orders set size = case size when 0 then 1 when 1 then 0 else size end";

  private static EntitySource defined(String constants, String intent) {
    return byPosition(constants, intent + "@Column(columnDefinition = \"smallint\") ");
  }

  private static String transform(String up, String down) {
    return "@MigrationChange(transform = @Transform(up = \"%s\", down = \"%s\", reason = \"r\")) "
        .formatted(up, down);
  }

  private static EntitySource byName(String constants, String intent) {
    return entity(
        "Order",
        "orders",
        "enum Status { " + constants + " }",
        intent + "@Enumerated(EnumType.STRING) Status status;");
  }

  private static EntitySource byPosition(String constants, String intent) {
    return entity(
        "Order",
        "orders",
        "enum Size { " + constants + " }",
        intent + "@Enumerated(EnumType.ORDINAL) Size size;");
  }

  private static EntitySource marked(EntitySource entity) {
    return new EntitySource(
        entity.name(),
        entity.table(),
        entity.intent(),
        false,
        entity.members().stream()
            .map(member -> member.contains("@Enumerated") ? member + " // <-" : member)
            .toList());
  }

  @TestFactory
  Stream<DynamicTest> constantsThatVanish() {
    return GateTest.onAll(
        Stream.of(
            GateCase.of("a constant that is gone is agreed to, and rows that hold it are counted")
                .before(byName("DRAFT, PAID, LOST", ""))
                .rows("insert into orders (id, status) values (1, 'PAID')")
                .after(marked(byName("DRAFT, PAID", "")))
                .failsWith(
                    Code.ENUM_CONSTANT_VANISHED,
                    "LOST",
                    "up = \"case when status = 'LOST' then '…' else cast(status as varchar(255)) end\",",
                    "@Accept(rule = Rule.ENUM_CONSTANT, reason = ")
                .agreed(
                    byName(
                        "DRAFT, PAID",
                        "@MigrationChange(accept = @Accept(rule = Rule.ENUM_CONSTANT,"
                            + " reason = \"found again\")) "))
                .refusedBy(
                    "insert into orders (id, status) values (2, 'LOST')",
                    "update orders set status = 'DRAFT' where id = 2",
                    "orders.status: 1 hold what is none of DRAFT, PAID",
                    "select id from orders where")
                .up("select id, status from orders order by id", "1|PAID", "2|DRAFT")
                .down("select id, status from orders order by id", "1|PAID", "2|DRAFT"),
            GateCase.of("rows of a constant that is gone are transformed")
                .before(byName("DRAFT, PAID, LOST", ""))
                .rows(
                    "insert into orders (id, status) values (1, 'PAID')",
                    "insert into orders (id, status) values (2, 'LOST')")
                .after(marked(byName("DRAFT, PAID", "")))
                .failsWith(Code.ENUM_CONSTANT_VANISHED, "LOST", "@Transform(")
                .agreed(
                    byName(
                        "DRAFT, PAID",
                        "@MigrationChange(transform = @Transform(up ="
                            + " \"case when status = 'LOST' then 'DRAFT' else status end\","
                            + " oneWay = \"which were lost is forgotten\","
                            + " reason = \"found again\")) "))
                .up("select id, status from orders order by id", "1|PAID", "2|DRAFT")
                .downStops("which were lost is forgotten"),
            GateCase.of("rows of a constant that is renamed are transformed as the message says")
                .before(byName("DRAFT, PAID, LOST", ""))
                .rows(
                    "insert into orders (id, status) values (1, 'PAID')",
                    "insert into orders (id, status) values (2, 'LOST')")
                .after(marked(byName("DRAFT, PAID, MISSING", "")))
                .failsWith(
                    Code.ENUM_CONSTANT_VANISHED,
                    "If it is called MISSING now",
                    "up = \"" + RENAMED_UP + "\",",
                    "down = \"" + RENAMED_DOWN + "\", reason = ")
                .agreed(byName("DRAFT, PAID, MISSING", transform(RENAMED_UP, RENAMED_DOWN)))
                .up("select id, status from orders order by id", "1|PAID", "2|MISSING")
                .losingOnTheWayDown("orders.status")
                .down("select id, status from orders order by id", "1|PAID", "2|LOST")));
  }

  @TestFactory
  Stream<DynamicTest> constantsThatMove() {
    return GateTest.onAll(
        Stream.of(
            GateCase.of("positions that have moved are transformed, and back")
                .before(byPosition("SMALL, LARGE", ""))
                .rows(
                    "insert into orders (id, size) values (1, 0)",
                    "insert into orders (id, size) values (2, 1)")
                .after(marked(byPosition("SMALL, MEDIUM, LARGE", "")))
                .failsWith(
                    Code.ORDINALS_REORDERED,
                    "LARGE (stored as 1)",
                    "on the way down, rows of MEDIUM get null",
                    "up = \"" + MOVED_UP + "\",",
                    "down = \"" + MOVED_DOWN + "\", reason = ")
                .agreed(byPosition("SMALL, MEDIUM, LARGE", transform(MOVED_UP, MOVED_DOWN)))
                .up("select id, size from orders order by id", "1|0", "2|2")
                .meanwhile("insert into orders (id, size) values (3, 1)")
                .losingOnTheWayDown("orders.size")
                .down("select id, size from orders order by id", "1|0", "2|1", "3|null"),
            GateCase.of("positions behind a definition are renumbered by a statement, and back")
                .before(defined("SMALL, LARGE", ""))
                .rows("insert into orders (id, size) values (1, 0), (2, 1)")
                .after(marked(defined("LARGE, SMALL", "")))
                .failsWith(
                    Code.ORDINALS_REORDERED,
                    "To renumber the rows, on shop.Order:",
                    "@MigrationChange(sql = @Sql(id = \"renumber_size\",",
                    "up = \"" + SWAPPED + "\",",
                    "down = \"" + SWAPPED + "\"))",
                    "and to agree, on shop.Order.size:",
                    "@MigrationChange(accept = @Accept(rule = Rule.ORDINAL_ORDER, reason = ")
                .agreed(
                    defined(
                            "LARGE, SMALL",
                            "@MigrationChange(accept = @Accept(rule = Rule.ORDINAL_ORDER,"
                                + " reason = \"r\")) ")
                        .declaring(
                            "@MigrationChange(sql = @Sql(id = \"renumber_size\", up = \""
                                + SWAPPED
                                + "\", down = \""
                                + SWAPPED
                                + "\"))"))
                .up("select id, size from orders order by id", "1|1", "2|0")
                .down("select id, size from orders order by id", "1|0", "2|1"),
            GateCase.of("positions that have moved are agreed to where no row is concerned")
                .before(byPosition("SMALL, LARGE", ""))
                .rows("insert into orders (id, size) values (1, 0)")
                .after(marked(byPosition("SMALL, MEDIUM, LARGE", "")))
                .failsWith(Code.ORDINALS_REORDERED, "@Accept(rule = Rule.ORDINAL_ORDER, reason = ")
                .agreed(
                    byPosition(
                        "SMALL, MEDIUM, LARGE",
                        "@MigrationChange(accept = @Accept(rule = Rule.ORDINAL_ORDER,"
                            + " reason = \"no order was large\")) "))
                .up("select id, size from orders", "1|0")
                .down("select id, size from orders", "1|0")));
  }
}
