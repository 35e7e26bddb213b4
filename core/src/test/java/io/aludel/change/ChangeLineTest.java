package io.aludel.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.schema.Column;
import io.aludel.schema.Index;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import io.aludel.schema.Type;
import io.aludel.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeLineTest {

  /** What a change says in a line is what is read from the line. */
  @Property(tries = 2_000)
  void whatALineSaysIsWhatIsRead(@ForAll("changes") Change change) {
    Optional<String> line = ChangeLine.of(change);
    line.ifPresent(
        text -> {
          assertThat(text.lines()).allMatch(each -> each.matches("[ -~&&[^\"\\\\]]+"));
          List<Change> twice = ChangeLine.readAll(text + "\n" + text + "\n");
          assertThat(twice)
              .isEqualTo(List.of(change, change))
              .hasToString(List.of(change, change).toString());
        });
  }

  @Provide
  static Arbitrary<Change> changes() {
    Arbitrary<String> names =
        Arbitraries.of(
            "users", "shop.users", "index", "of", "$1", "`Users`", "a b", "t\u00e9am", "a)");
    Arbitrary<Optional<String>> options = Arbitraries.just("cycle").optional(0.8);
    return Combinators.combine(
            names,
            names.filter(name -> !name.contains(".")),
            Arbitraries.of(1L, 50L, -1L, Long.MIN_VALUE),
            options,
            Arbitraries.integers().between(0, 8))
        .as(ChangeLineTest::change);
  }

  private static Change change(
      String object, String part, long number, Optional<String> options, int kind) {
    ObjectName table = ObjectName.of(object);
    Name name = Name.of(part);
    return switch (kind) {
      case 0 -> new TableChange.DropTable(table);
      case 1 -> new SequenceChange.DropSequence(table);
      case 2 -> new ConstraintChange.DropConstraint(table, name);
      case 3 -> new ConstraintChange.DropIndex(table, name);
      case 4 -> new SequenceChange.CreateSequence(new Sequence(table, number, number, options));
      case 5 -> new TableChange.CreateTable(table(table, name));
      case 6 -> new TableChange.ManageTable(table(table, name));
      case 7 ->
          new ConstraintChange.AddConstraint(table, new UniqueKey(name, List.of(name), options));
      default ->
          new ConstraintChange.CreateIndex(
              table, new Index(name, List.of(Index.Part.of("a desc")), number > 1, options));
    };
  }

  private static Table table(ObjectName table, Name column) {
    return Table.of(table, "com.example.User")
        .plus(Column.of("id", Type.Plain.BIGINT))
        .plus(new PrimaryKey(column, List.of(column)))
        .withMapping(Optional.of(TableMapping.PLAIN));
  }

  @Test
  void linesOfATableStandIndentedBeneathIt() {
    Change created = new TableChange.CreateTable(table(ObjectName.of("shop.users"), Name.of("pk")));
    assertThat(ChangeLine.of(created))
        .contains(
            """
            create table shop.users of com.example.User keys assigned
              id bigint
              primary key pk (pk)""");
    assertThat(
            ChangeLine.readAll(
                """
                drop table roles
                manage table users of com.example.User keys identity
                drop table tags
                """))
        .hasSize(3)
        .element(1)
        .isEqualTo(
            new TableChange.ManageTable(
                Table.of(ObjectName.of("users"), "com.example.User")
                    .withMapping(
                        Optional.of(TableMapping.PLAIN.withGenerator(KeyGenerator.identity())))));
  }

  @Test
  void plainNamesHaveALine() {
    assertThat(ChangeLine.of(new TableChange.DropTable(ObjectName.of("shop.users"))))
        .contains("drop table shop.users");
    assertThat(
            ChangeLine.of(
                new SequenceChange.CreateSequence(new Sequence(ObjectName.of("s"), 1, 50))))
        .contains("create sequence s start 1 increment 50");
    assertThat(
            ChangeLine.of(
                new ConstraintChange.DropIndex(ObjectName.of("users"), Name.of("ix_users"))))
        .contains("drop index ix_users of users");
    assertThat(
            ChangeLine.of(
                new ConstraintChange.AddConstraint(
                    ObjectName.of("users"),
                    new UniqueKey(Name.of("uq_users"), List.of(Name.of("email"))))))
        .contains("alter table users add unique uq_users (email)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "drop",
        "  id bigint",
        "create table",
        "create table users",
        "manage table users of com.example.User",
        "drop table users\n  id bigint",
        "drop index ix_users",
        "drop table users of things",
        "create sequence s",
        "create sequence s start 1 increment 12345678901234567890",
        "alter table users drop a",
        "alter table users add something"
      })
  void whatIsNoLineIsRefused(String line) {
    assertThatThrownBy(() -> ChangeLine.readAll(line + "\n"))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("is not");
  }
}
