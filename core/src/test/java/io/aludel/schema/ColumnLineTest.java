package io.aludel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnLineTest {

  private static final Type VARCHAR = new Type.Varchar(20);

  @Test
  void aLineSaysAllThatMostColumnsAre() {
    Column version = Column.of("Version", Type.Plain.INTEGER).withRequired(true);
    assertThat(
            List.of(
                line(Column.of("role", VARCHAR)),
                line(Column.of("id", Type.Plain.BIGINT).withRequired(true).withIdentity(true)),
                line(version.withMapping(ColumnMapping.PLAIN.withVersion(true))),
                line(Column.of("state", new Type.Enumeration(List.of("NEW", "PAID"), 30))),
                line(Column.of("marks", new Type.Array(new Type.Decimal(12, 2), 7)))))
        .containsExactly(
            "role varchar(20)",
            "id bigint required identity",
            "Version integer required version",
            "state enum{NEW,PAID}(30)",
            "marks array{decimal(12,2)}(7)");
  }

  /** What it says is what is read from it. */
  private static String line(Column column) {
    String line = ColumnLine.of(column).orElseThrow();
    assertThat(ColumnLine.parse(line)).isEqualTo(column).hasToString(column.toString());
    return line;
  }

  @Test
  void whatALineCannotSayHasNone() {
    Column plain = Column.of("role", VARCHAR);
    assertThat(
            List.of(
                Column.of("`role`", VARCHAR),
                Column.of("r\u00f4le", VARCHAR),
                Column.of("a role", VARCHAR),
                Column.of("role", new Type.Verbatim("citext")),
                Column.of("role", new Type.Enumeration(List.of("A,B"), 255)),
                Column.of("role", new Type.Enumeration(List.of("A B"), 255)),
                Column.of("role", new Type.Enumeration(List.of(""), 255)),
                plain.withDefaultSql(Optional.of("1")),
                plain.withGeneratedAs(Optional.of(Computation.stored("1"))),
                plain.withCollation(Optional.of("C")),
                plain.withComment(Optional.of("the role")),
                plain.withOptions(Optional.of("invisible")),
                plain.withMapping(ColumnMapping.PLAIN.withConverter("com.example.Roles")),
                plain.withMapping(ColumnMapping.PLAIN.withValues(VARCHAR))))
        .allSatisfy(column -> assertThat(ColumnLine.of(column)).isEmpty());
  }

  @Test
  void whatIsNoLineIsRefused() {
    assertThatThrownBy(() -> ColumnLine.parse("role"))
        .isInstanceOf(SchemaException.class)
        .hasMessage("a column is written 'name type', and 'role' is not");
    assertThatThrownBy(() -> ColumnLine.parse("role varchar(20) requird"))
        .isInstanceOf(SchemaException.class)
        .hasMessage("column role: 'requird' is none of required, identity, version");
  }
}
