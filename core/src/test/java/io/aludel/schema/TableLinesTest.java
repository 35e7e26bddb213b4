package io.aludel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableLinesTest {

  private static final TableMapping KEYS_OF_SEQUENCE =
      TableMapping.PLAIN.withGenerator(KeyGenerator.sequence(ObjectName.of("shop.users_SEQ"), 50));

  /** What a table says in lines is what is read from the lines. */
  @Property(tries = 2_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void whatLinesSayIsWhatIsRead(@ForAll("tables") Table table) {
    Optional<String> lines = TableLines.of(table);
    Statistics.label("has lines").collect(lines.isPresent());
    Statistics.label("has lines")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    lines.ifPresent(
        text -> {
          assertThat(text.lines()).allMatch(line -> line.matches("[ -~&&[^\"\\\\]]+"));
          assertThat(text.lines().skip(1)).allMatch(line -> line.matches(" {2}\\S.*\\S"));
          assertThat(read(text)).isEqualTo(table).hasToString(table.toString());
        });
  }

  private static Table read(String text) {
    return TableLines.read(
        text.lines().findFirst().orElseThrow(),
        text.lines().skip(1).map(line -> line.substring(2)).toList());
  }

  @Provide
  static Arbitrary<Table> tables() {
    // Columns that are called as keys and checks begin.
    Arbitrary<Column> columns =
        Combinators.combine(
                Arbitraries.of("check", "unique", "primary", "index", "keys", "of", "id"),
                Arbitraries.of(
                    Type.Plain.BIGINT,
                    new Type.Varchar(20),
                    new Type.Decimal(12, 2),
                    new Type.Enumeration(List.of("A", "B"), 255)),
                Arbitraries.of(true, false))
            .as((name, type, required) -> Column.of(name, type).withRequired(required));
    Arbitrary<Optional<TableMapping>> mappings =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of(sayable()).map(Optional::of)),
            Tuple.of(1, Arbitraries.of(unsayable()).optional(0.8)));
    Arbitrary<Optional<String>> texts = Arbitraries.just("x").optional(0.03);
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(1, KeyLineTest.tables()),
                Tuple.of(2, Arbitraries.just(Table.of(ObjectName.of("t"), "")))),
            Arbitraries.frequency(
                Tuple.of(9, "com.example.User$Id"),
                Tuple.of(1, ""),
                Tuple.of(1, "com.example.\u00dcser")),
            Arbitraries.frequency(Tuple.of(9, "shop.users"), Tuple.of(1, "`users`")),
            columns.list().ofMaxSize(5),
            mappings,
            texts,
            texts,
            Arbitraries.frequency(Tuple.of(30, false), Tuple.of(1, true)))
        .as(
            (keys, owner, name, parts, mapping, comment, options, retired) ->
                keys.withName(ObjectName.of(name))
                    .withOwner(owner)
                    .withColumns(parts)
                    .withMapping(mapping)
                    .withComment(comment)
                    .withOptions(options)
                    .withRetired(retired));
  }

  private static List<TableMapping> sayable() {
    return List.of(
        TableMapping.PLAIN,
        TableMapping.PLAIN.withGenerator(KeyGenerator.identity()),
        TableMapping.PLAIN.withGenerator(KeyGenerator.uuid()),
        KEYS_OF_SEQUENCE);
  }

  private static List<TableMapping> unsayable() {
    return List.of(
        TableMapping.PLAIN.withGenerator(KeyGenerator.sequence(ObjectName.of("`a b`"), 50)),
        TableMapping.PLAIN.withGenerator(KeyGenerator.sequence(ObjectName.of("s"), -1)),
        TableMapping.PLAIN.withGenerator(KeyGenerator.table(ObjectName.of("s"), "row", 50)),
        TableMapping.PLAIN.withGenerator(KeyGenerator.custom("com.example.Ids")),
        KEYS_OF_SEQUENCE.withInheritance(Inheritance.JOINED),
        KEYS_OF_SEQUENCE.withDiscriminator("U", "com.example.User"));
  }

  @Test
  void mostTablesHaveLines() {
    Table users =
        Table.of(ObjectName.of("shop.users"), "com.example.User")
            .plus(Column.of("id", Type.Plain.BIGINT).withRequired(true))
            .plus(new PrimaryKey(Name.of("pk_users"), List.of(Name.of("id"))))
            .plus(new Index(Name.of("ix_users"), List.of(Index.Part.of("id desc")), false))
            .withMapping(Optional.of(KEYS_OF_SEQUENCE));
    assertThat(TableLines.of(users))
        .hasValue(
            """
            shop.users of com.example.User keys sequence shop.users_SEQ 50
              id bigint required
              primary key pk_users (id)
              index ix_users (id desc)""");
  }

  @Test
  void whatLinesCannotSayHasNone() {
    Table plain =
        Table.of(ObjectName.of("users"), "com.example.User")
            .withMapping(Optional.of(TableMapping.PLAIN));
    Column column = Column.of("role", Type.Plain.BIGINT);
    assertThat(TableLines.of(plain)).isPresent();
    assertThat(
            List.of(
                plain.withMapping(Optional.empty()),
                plain.withComment(Optional.of("x")),
                plain.withOptions(Optional.of("x")),
                plain.withRetired(true),
                plain.plus(new HeldColumn(Name.of("held"), column)),
                plain.withOwner(""),
                plain.withName(ObjectName.of("`users`")),
                plain.plus(column.withComment(Optional.of("x")))))
        .allSatisfy(table -> assertThat(TableLines.of(table)).isEmpty());
    assertThat(unsayable())
        .allSatisfy(
            mapping ->
                assertThat(TableLines.of(plain.withMapping(Optional.of(mapping)))).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "users",
        "users of com.example.User",
        "users of com.example.User keys",
        "users of com.example.User keys some",
        "users of com.example.User keys sequence users_SEQ",
        "users of com.example.User keys sequence users_SEQ 12345678901"
      })
  void whatIsNoTablesHeadIsRefused(String head) {
    assertThatThrownBy(() -> TableLines.read(head, List.of()))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("and '" + head + "' is not");
  }
}
