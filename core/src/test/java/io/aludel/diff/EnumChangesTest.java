package io.aludel.diff;

import static io.aludel.diff.Drafts.draft;
import static io.aludel.diff.Drafts.unanswered;
import static io.aludel.diff.Schemas.column;
import static io.aludel.diff.Schemas.schema;
import static io.aludel.diff.Schemas.table;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Constants of enums that vanish, and positions that move. */
class EnumChangesTest {

  @Test
  void enumsLoseConstantsAndOrdinalsMove() {
    assertThat(
            unanswered(
                draft(
                    schema(table("t", column("s", "enum{A,B}"), column("o", "ordinal{A,B}"))),
                    schema(table("t", column("s", "enum{B,C}"), column("o", "ordinal{B,A}"))))))
        .containsExactly("ENUM_CONSTANT t.s []", "ORDINAL_ORDER t.o []");
    assertThat(
            draft(
                    schema(table("t", column("s", "enum{A}"), column("o", "ordinal{A}"))),
                    schema(table("t", column("s", "enum{A,B}"), column("o", "ordinal{A,B}"))))
                .findings())
        .isEmpty();
  }

  @Test
  void enumsLoseConstantsWhereTheyAreNotCheckedOrDefined() {
    String unchecked = "enum{A,B} unchecked";
    String defined = "enum{A,B} as sql{varchar(9)}";
    assertThat(
            unanswered(
                draft(
                    schema(table("t", column("r", unchecked), column("d", defined))),
                    schema(
                        table(
                            "t",
                            column("r", "enum{A,C} unchecked"),
                            column("d", "enum{A} as sql{varchar(9)}"))))))
        .containsExactly("ENUM_CONSTANT t.r []", "ENUM_CONSTANT t.d []");
    assertThat(
            draft(
                    schema(table("t", column("r", "enum{A,B}"), column("d", defined))),
                    schema(table("t", column("r", unchecked), column("d", "sql{varchar(9)}"))))
                .findings())
        .isEmpty();
    assertThat(
            unanswered(
                draft(
                    schema(table("t", column("r", unchecked), column("d", "sql{varchar(9)}"))),
                    schema(table("t", column("r", "enum{A,B}"), column("d", defined))))))
        .containsExactly("TYPE_NARROWED t.r []", "TYPE_NARROWED t.d []");
    assertThat(
            unanswered(
                draft(
                    schema(table("t", column("d", defined))),
                    schema(table("t", column("d", "enum{A,B} as sql{text}"))))))
        .containsExactly("TYPE_INCOMPATIBLE t.d []");
  }
}
