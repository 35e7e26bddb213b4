package io.aludel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KeyLineTest {

  private static final Table TABLE = Table.of(ObjectName.of("users"), "");

  private static final Arbitrary<Name> WORDS =
      Arbitraries.of("id", "Team_id", "desc", "index", "key", "on", "$1", "unique", "references")
          .map(Name::of);

  private static final Arbitrary<Name> NAMES =
      Arbitraries.oneOf(
          WORDS,
          Arbitraries.of("`id`", "a b", "a desc", "t\u00e9am", "a)", "a,", "a.b").map(Name::of));

  private static final Arbitrary<String> SQL =
      Arbitraries.of(
          "a > 0", "a in ('x', 'y')", "\"a\" > 0", "a > 0\nor b", " a", "", "a like '\\'");

  private static final Arbitrary<Optional<String>> OPTIONS = SQL.optional(0.1);

  /** What a table's keys and indexes say in lines is what is read from the lines. */
  @Property(tries = 2_000)
  void whatLinesSayIsWhatIsRead(@ForAll("tables") Table table) {
    List<String> lines = new ArrayList<>();
    Table said = TABLE;
    for (Constraint constraint : table.constraints()) {
      Optional<String> line = KeyLine.of(constraint);
      line.ifPresent(lines::add);
      said = line.isPresent() ? said.plus(constraint) : said;
    }
    for (Index index : table.indexes()) {
      Optional<String> line = KeyLine.of(index);
      line.ifPresent(lines::add);
      said = line.isPresent() ? said.plus(index) : said;
    }
    assertThat(lines)
        .allMatch(line -> line.matches("[ -~&&[^\"\\\\]]+") && line.strip().equals(line));
    assertThat(read(lines)).isEqualTo(said).hasToString(said.toString());
  }

  @Provide
  static Arbitrary<Table> tables() {
    return Arbitraries.oneOf(tables(WORDS), tables(NAMES));
  }

  private static Arbitrary<Table> tables(Arbitrary<Name> names) {
    Arbitrary<List<Name>> columns = names.list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<ObjectName> objects =
        Combinators.combine(names.optional(), names).as(ObjectName::new);
    Arbitrary<Constraint> constraints =
        Arbitraries.oneOf(
            Combinators.combine(names, columns).as(PrimaryKey::new),
            Combinators.combine(names, columns, OPTIONS).as(UniqueKey::new),
            Combinators.combine(names, SQL, OPTIONS).as(Check::new),
            Combinators.combine(
                    names,
                    columns,
                    objects,
                    Arbitraries.of(ReferentialAction.class),
                    OPTIONS,
                    OPTIONS)
                .as(
                    (name, key, target, action, definition, options) ->
                        new ForeignKey(name, key, target, key, action, definition, options)));
    Arbitrary<List<Index.Part>> parts =
        Combinators.combine(names, Arbitraries.of(true, false))
            .as(Index.Part::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3);
    Arbitrary<Index> indexes =
        Combinators.combine(names, parts, Arbitraries.of(true, false), OPTIONS).as(Index::new);
    return Combinators.combine(constraints.list().ofMaxSize(4), indexes.list().ofMaxSize(2))
        .as((keys, more) -> TABLE.withConstraints(keys).withIndexes(more));
  }

  private static Table read(List<String> lines) {
    List<Constraint> constraints = new ArrayList<>();
    List<Index> indexes = new ArrayList<>();
    lines.forEach(line -> KeyLine.read(line, constraints::add, indexes::add));
    return TABLE.withConstraints(constraints).withIndexes(indexes);
  }

  @Test
  void plainOnesHaveALine() {
    List<Name> id = List.of(Name.of("id"));
    ForeignKey key =
        new ForeignKey(Name.of("fk_users"), id, ObjectName.of("shop.teams"), id)
            .withOnDelete(ReferentialAction.SET_NULL);
    Index index =
        new Index(Name.of("ix_users"), List.of(Index.Part.of("a"), Index.Part.of("b desc")), true);
    assertThat(KeyLine.of(new PrimaryKey(Name.of("pk_users"), id)))
        .hasValue("primary key pk_users (id)");
    assertThat(KeyLine.of(new UniqueKey(Name.of("uq_users"), id))).hasValue("unique uq_users (id)");
    assertThat(KeyLine.of(new Check(Name.of("ck_users"), "id > 0")))
        .hasValue("check ck_users: id > 0");
    assertThat(KeyLine.of(key))
        .hasValue("foreign key fk_users (id) references shop.teams (id) on delete set null");
    assertThat(KeyLine.of(index)).hasValue("unique index ix_users (a, b desc)");
  }

  @Test
  void whatIsNoLineIsRefused() {
    List<String> wrong =
        List.of(
            "unique uq_users",
            "uniqe uq_users (id)",
            "unique uq_users (id) references teams (id)",
            "foreign key fk_users (id)");
    assertThat(wrong)
        .allSatisfy(
            line ->
                assertThatThrownBy(() -> read(List.of(line)))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageEndingWith("and '" + line + "' is not"));
    assertThatThrownBy(
            () -> read(List.of("foreign key fk_users (id) references teams (id) on delete drop")))
        .isInstanceOf(SchemaException.class)
        .hasMessage("'drop' is no action on deletion");
  }
}
