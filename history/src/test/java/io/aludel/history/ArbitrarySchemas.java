package io.aludel.history;

import static net.jqwik.api.Combinators.combine;

import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.ColumnMapping;
import io.aludel.schema.Computation;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.Index;
import io.aludel.schema.Inheritance;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.ReferentialAction;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import io.aludel.schema.Type;
import io.aludel.schema.UniqueKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Tables and what they are made of, with names and texts that nobody should choose. */
final class ArbitrarySchemas {

  private static final List<String> HOSTILE =
      List.of(
          "`a`",
          "\"a\"",
          "a.b",
          "`",
          "``",
          "a desc",
          "A ASC ",
          " ",
          "a\"b",
          "a\\b",
          "\n",
          "\u202e",
          "é",
          "日本",
          "😀",
          "\ud83d",
          "user",
          "text",
          "SELECT",
          "'; drop table x --",
          "a`.`b");

  static final Arbitrary<String> TEXTS =
      Arbitraries.oneOf(
          Arbitraries.of(HOSTILE),
          Arbitraries.strings().all().ofMinLength(1).ofMaxLength(8),
          Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8));

  static final Arbitrary<Boolean> FLAGS = Arbitraries.of(true, false);
  static final Arbitrary<Name> NAMES = combine(TEXTS, FLAGS).as(Name::new);
  static final Arbitrary<ObjectName> OBJECTS = combine(NAMES.optional(), NAMES).as(ObjectName::new);
  private static final Arbitrary<List<Name>> NAME_LISTS = NAMES.list().ofMaxSize(3);
  static final Arbitrary<Optional<String>> MAYBE = TEXTS.optional();

  static final Arbitrary<DialectSql> SQL =
      Arbitraries.maps(Arbitraries.of("h2", "postgresql", "mariadb", "sqlite", "*"), TEXTS)
          .ofMaxSize(3)
          .map(DialectSql::of);

  static final Arbitrary<Expression> EXPRESSIONS =
      Arbitraries.oneOf(TEXTS.map(Expression.Value::new), SQL.map(Expression.Sql::new));

  private static final Arbitrary<List<String>> CONSTANTS =
      Arbitraries.of("A", "DRAFT", "$x", "Größe", "_1").list().ofMaxSize(3);

  private static final Arbitrary<Type> ELEMENTS =
      Arbitraries.oneOf(
          Arbitraries.of(Type.Plain.values()),
          Arbitraries.of(new Type.Floating(24), new Type.Floating(53), new Type.Decimal(19, 2)),
          Arbitraries.of(new Type.Char(1), new Type.Varchar(255), new Type.Varbinary(16)),
          Arbitraries.of(new Type.Binary(8)),
          combine(Arbitraries.of(Type.Temporal.Kind.class), Arbitraries.integers().between(0, 9))
              .as(Type.Temporal::new),
          combine(CONSTANTS, Arbitraries.of(20, 255), FLAGS).as(Type.Enumeration::new),
          CONSTANTS.map(Type.Ordinal::new));

  static final Arbitrary<Type> TYPES =
      Arbitraries.oneOf(
          ELEMENTS,
          combine(ELEMENTS, Arbitraries.of(0, 5)).as(Type.Array::new),
          combine(TEXTS, CONSTANTS).as(Type.Verbatim::new));

  static final Arbitrary<ColumnMapping> MAPPED_COLUMNS =
      combine(MAYBE, FLAGS, TYPES.optional()).as(ColumnMapping::new);

  private static final Arbitrary<KeyGenerator> GENERATORS =
      Arbitraries.oneOf(
          Arbitraries.of(KeyGenerator.identity(), KeyGenerator.uuid()),
          combine(OBJECTS, Arbitraries.integers()).as(KeyGenerator::sequence),
          combine(OBJECTS, TEXTS, Arbitraries.integers()).as(KeyGenerator::table),
          TEXTS.map(KeyGenerator::custom));

  static final Arbitrary<TableMapping> MAPPED_TABLES =
      combine(
              Arbitraries.of(Inheritance.class).optional(),
              Arbitraries.maps(TEXTS, TEXTS).ofMaxSize(3),
              GENERATORS.optional())
          .as(
              (strategy, values, generator) ->
                  new TableMapping(strategy, new TreeMap<>(values), generator));

  static final Arbitrary<Computation> COMPUTATIONS = combine(TEXTS, FLAGS).as(Computation::new);

  static final Arbitrary<Column> COLUMNS =
      combine(
              NAMES,
              TYPES,
              FLAGS,
              FLAGS,
              MAYBE,
              COMPUTATIONS.optional(),
              combine(MAYBE, MAYBE, MAYBE).as(List::of),
              combine(MAPPED_COLUMNS, FLAGS).as(Map::entry))
          .as(
              (name, type, required, identity, sql, generated, more, meaning) ->
                  new Column(
                      name,
                      type,
                      required,
                      identity,
                      sql,
                      generated,
                      more.get(0),
                      more.get(1),
                      more.get(2),
                      meaning.getKey(),
                      meaning.getValue()));

  static final Arbitrary<Constraint> CONSTRAINTS =
      Arbitraries.oneOf(
          combine(NAMES, NAME_LISTS).as(PrimaryKey::new),
          combine(NAMES, NAME_LISTS, MAYBE).as(UniqueKey::new),
          combine(NAMES, NAME_LISTS, OBJECTS, Arbitraries.of(ReferentialAction.class), MAYBE, MAYBE)
              .as(
                  (name, columns, target, action, definition, options) ->
                      new ForeignKey(name, columns, target, columns, action, definition, options)),
          combine(NAMES, TEXTS, MAYBE).as(Check::new));

  static final Arbitrary<Index> INDEXES =
      combine(NAMES, combine(NAMES, FLAGS).as(Index.Part::new).list().ofMaxSize(3), FLAGS, MAYBE)
          .as(Index::new);

  static final Arbitrary<Sequence> SEQUENCES =
      combine(OBJECTS, Arbitraries.longs(), Arbitraries.longs(), MAYBE).as(Sequence::new);

  static final Arbitrary<Table> TABLES =
      combine(
              OBJECTS,
              TEXTS,
              COLUMNS.list().ofMaxSize(3),
              CONSTRAINTS.list().ofMaxSize(3),
              INDEXES.list().ofMaxSize(2),
              combine(MAYBE, MAYBE).as(List::of),
              MAPPED_TABLES.optional(),
              combine(combine(NAMES, COLUMNS).as(HeldColumn::new).list().ofMaxSize(2), FLAGS)
                  .as(Map::entry))
          .as(
              (name, owner, columns, constraints, indexes, texts, mapping, held) ->
                  new Table(
                      name,
                      owner,
                      columns,
                      constraints,
                      indexes,
                      texts.get(0),
                      texts.get(1),
                      mapping,
                      held.getKey(),
                      held.getValue()));

  private ArbitrarySchemas() {}
}
