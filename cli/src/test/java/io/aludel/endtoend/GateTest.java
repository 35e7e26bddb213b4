package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.aludel.diagnostic.Code;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What vanishes: nothing is lost without somebody's word, and what is held comes back. */
class GateTest {

  private static final boolean EXHAUSTIVE = Boolean.getBoolean("aludel.exhaustive");

  /**
   * Every case on H2 and PostgreSQL, and by turns on one of the others; on all of them where time
   * does not matter.
   */
  static Stream<DynamicTest> onAll(Stream<GateCase> cases) {
    AtomicInteger turn = new AtomicInteger();
    return cases.flatMap(
        each ->
            kinds(turn.getAndIncrement())
                .map(kind -> dynamicTest(each + " on " + kind.dialect(), () -> each.run(kind))));
  }

  private static Stream<TestDatabase.Kind> kinds(int turn) {
    return EXHAUSTIVE
        ? Stream.of(TestDatabase.Kind.values())
        : Stream.of(
            TestDatabase.Kind.H2,
            TestDatabase.Kind.POSTGRESQL,
            turn % 2 == 0 ? TestDatabase.Kind.MARIADB : TestDatabase.Kind.SQLITE);
  }

  private static final String NICK = "@Column(length = 30) String nick;";
  private static final EntitySource USER = entity("User", "users", NICK);
  private static final EntitySource WITHOUT_NICK = entity("User", "users");
  private static final String ADA = "insert into users (id, nick) values (1, 'ada')";

  @TestFactory
  Stream<DynamicTest> droppedColumns() {
    return onAll(
        Stream.of(
            GateCase.of("a column that is called otherwise keeps its values")
                .before(USER)
                .rows(ADA)
                .after(entity("User", "users", "@Column(length = 30) String alias;").failingHere())
                .failsWith(
                    Code.COLUMN_VANISHED, "nick", "users", "renamedFrom = \"nick\"", "@Drop(")
                .agreed(
                    entity(
                        "User",
                        "users",
                        "@MigrationChange(renamedFrom = \"nick\")",
                        "@Column(length = 30) String alias;"))
                .up("select id, alias from users", "1|ada")
                .meanwhile("insert into users (id, alias) values (2, 'bob')")
                .down("select id, nick from users order by id", "1|ada", "2|bob"),
            GateCase.of("a column that is held comes back with its values")
                .before(USER)
                .rows(ADA)
                .after(WITHOUT_NICK.failingHere())
                .failsWith(Code.COLUMN_VANISHED, "nick", "@Drop(column = \"nick\"")
                .agreed(
                    WITHOUT_NICK.declaring(
                        "@MigrationChange(drops = @Drop(column = \"nick\", reason = \"unused\"))"))
                .up("select * from (select u.id from users u) ids", "1")
                .meanwhile("insert into users (id) values (2)")
                .down("select id, nick from users order by id", "1|ada", "2|null"),
            GateCase.of("a required column that is held gives rows written since its backfill")
                .before(
                    entity("User", "users", "@Column(length = 30, nullable = false) String nick;"))
                .rows(ADA)
                .after(WITHOUT_NICK.failingHere())
                .failsWith(Code.COLUMN_VANISHED, "nick")
                .agreed(
                    WITHOUT_NICK.declaring(
                        "@MigrationChange(drops = @Drop(column = \"nick\", reason = \"unused\","
                            + " backfill = \"nobody\"))"))
                .meanwhile("insert into users (id) values (2)")
                .down("select id, nick from users order by id", "1|ada", "2|nobody"),
            GateCase.of("a column that is destroyed comes back without its values")
                .before(USER)
                .rows(ADA)
                .after(WITHOUT_NICK.failingHere())
                .failsWith(Code.COLUMN_VANISHED, "nick")
                .agreed(
                    WITHOUT_NICK.declaring(
                        "@MigrationChange(drops = @Drop(column = \"nick\","
                            + " reason = \"erasure was asked for\", data = Drop.Data.DESTROY))"))
                .losing("users.nick")
                .down("select id, nick from users", "1|null")));
  }

  private static final EntitySource COUPON =
      entity("Coupon", "coupons", "@Column(length = 12) String code;");
  private static final String COUPONS = "insert into coupons (id, code) values (7, 'SPRING')";

  @TestFactory
  Stream<DynamicTest> droppedTables() {
    return onAll(
        Stream.of(
            GateCase.of("a table whose entity is deleted is held by a word on the package")
                .before(USER)
                .before(COUPON)
                .rows(COUPONS)
                .deleted("Coupon")
                .failsWith(
                    Code.TABLE_VANISHED,
                    "coupons",
                    "package-info.java",
                    "@MigrationChange(drops = @Drop(table = \"coupons\"",
                    "package shop;",
                    "--agree DROP_TABLE:coupons")
                .agreed(
                    "package-info",
                    """
                    @MigrationChange(drops = @Drop(table = "coupons", reason = "never used"))
                    package shop;

                    import io.aludel.Drop;
                    import io.aludel.MigrationChange;
                    """)
                .down("select id, code from coupons", "7|SPRING"),
            GateCase.of("a table whose entity is deleted is held by a word while recording")
                .before(USER)
                .before(COUPON)
                .rows(COUPONS)
                .deleted("Coupon")
                .failsWith(Code.TABLE_VANISHED, "coupons")
                .agreedByRecord("record", "--agree", "DROP_TABLE:coupons", "--reason", "never used")
                .down("select id, code from coupons", "7|SPRING"),
            GateCase.of("a table that is destroyed comes back empty")
                .before(USER)
                .before(COUPON)
                .rows(COUPONS)
                .deleted("Coupon")
                .failsWith(Code.TABLE_VANISHED, "coupons")
                .agreed(
                    "package-info",
                    """
                    @MigrationChange(
                        drops = @Drop(table = "coupons", reason = "erased", data = Drop.Data.DESTROY))
                    package shop;

                    import io.aludel.Drop;
                    import io.aludel.MigrationChange;
                    """)
                .losing("coupons")
                .down("select id, code from coupons"),
            GateCase.of("a table that is called otherwise keeps its rows")
                .before(USER)
                .before(COUPON)
                .rows(COUPONS)
                .after(
                    entity("Coupon", "vouchers", "@Column(length = 12) String code;").failingHere())
                .failsWith(Code.TABLE_VANISHED, "coupons", "renamedFrom = \"coupons\"")
                .agreed(
                    entity("Coupon", "vouchers", "@Column(length = 12) String code;")
                        .declaring("@MigrationChange(renamedFrom = \"coupons\")"))
                .up("select id, code from vouchers", "7|SPRING")
                .meanwhile("insert into vouchers (id, code) values (8, 'SUMMER')")
                .down("select id, code from coupons order by id", "7|SPRING", "8|SUMMER")));
  }
}
