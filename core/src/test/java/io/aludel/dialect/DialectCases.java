package io.aludel.dialect;

import static io.aludel.dialect.ShopCase.ROWS;
import static io.aludel.dialect.ShopCase.users;

import io.aludel.migration.ForeignKeyOption;
import java.util.List;

/**
 * What is of one database alone: no two have a collation of the same name, or spell options alike.
 */
final class DialectCases {

  private DialectCases() {}

  static List<ChangeCase> of(String dialect) {
    return switch (dialect) {
      case "h2" ->
          List.of(
              collated("SIMPLE")
                  .refused(
                      dialect,
                      "a column cannot have the collation SIMPLE on H2, which has one collation"
                          + " for a whole database"));
      case "mariadb" ->
          List.of(collated("utf8mb4_bin"), unique("utf8mb4_bin", "utf8mb4_general_ci"));
      case "sqlite" -> List.of(collated("NOCASE"), unique("BINARY", "NOCASE"), deferred());
      default -> List.of(collated("C"), deferred());
    };
  }

  private static ChangeCase collated(String collation) {
    return users("change a collation", table -> table.setCollation("name", collation));
  }

  private static ChangeCase deferred() {
    return ShopCase.orders(
        "let a foreign key be deferred",
        table -> ConstraintCases.referring(table, ForeignKeyOption.options("deferrable")));
  }

  private static ChangeCase unique(String before, String after) {
    return new ChangeCase(
            "make a unique text blind to case",
            op -> {
              ShopCase.shop(op);
              op.alterTable("users").setCollation("name", before).addUnique("uq_users", "name");
            },
            op -> op.alterTable("users").setCollation("name", after))
        .rows(ROWS);
  }
}
