package io.aludel.endtoend;

import static io.aludel.endtoend.EntitySource.entity;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Why values are transformed is kept for whoever reviews it. */
class TransformReasonTest {

  private static final String RECORDED = "src/main/migrations/0002_cents.json";

  @Test
  void theReasonIsRecordedAndShownAndDecidesNothing() {
    try (TestProject project = TestProject.on(TestDatabase.Kind.H2)) {
      project.source("Product", entity("Product", "products", "String price;").text());
      project.record();
      project.source(
          "Product",
          entity(
                  "Product",
                  "products",
                  "@MigrationChange(transform = @Transform("
                      + "up = \"cast(price as decimal(19,0)) * 100\","
                      + " down = \"cast(price / 100 as varchar(20))\","
                      + " reason = \"prices in cents\"))",
                  "Long price;")
              .text());
      project.compile();

      String shown =
          """
          What happens to rows:
            products: transform price bigint = cast(price as decimal(19,0)) * 100, the old one held as zz_0002_price
              prices in cents
          """;
      assertThat(project.aludel("record", "-m", "cents").isDone().out()).contains(shown);
      assertThat(project.aludel("show", "0002").isDone().out()).contains(shown);

      String revision = project.read(RECORDED);
      assertThat(revision).contains("\"reason\": \"prices in cents\"");
      project.write(RECORDED, revision.replace("prices in cents", "prices in whole cents"));
      assertThat(project.aludel("show", "0002").isDone().out())
          .contains("    prices in whole cents");
    }
  }
}
