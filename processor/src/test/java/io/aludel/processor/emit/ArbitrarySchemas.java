package io.aludel.processor.emit;

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
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import io.aludel.schema.Type;
import io.aludel.schema.UniqueKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Tables and what they are made of, with names and texts that tempt a printer to go wrong. */
final class ArbitrarySchemas {

  private ArbitrarySchemas() {}

  /** Quotes, escapes, comment ends, line breaks, characters beyond ASCII and beyond 16 bits. */
  static final Arbitrary<String> TEXTS =
      Arbitraries.of(
              Stream.concat(
                      "aZ09 _'\"\\$`%.,;*/{}@<>&u\n\t\r\u0000\u0085\u00e9\u2028"
                          .chars()
                          .mapToObj(Character::toString),
                      Stream.of("\ud83d\ude80", "*/", "\\u002a", "$L"))
                  .toList())
          .list()
          .ofMaxSize(30)
          .map(pieces -> String.join("", pieces));

  static final Arbitrary<Name> NAMES =
      Arbitraries.oneOf(
          Arbitraries.of("users", "Role", "é_name", "order_2").map(text -> new Name(text, false)),
          Arbitraries.of("order", "a.b", "say \"hi\"", "back\\slash", "$x", "日本")
              .map(text -> new Name(text, true)));

  static final Arbitrary<ObjectName> OBJECTS =
      Combinators.combine(NAMES.optional(0.3), NAMES).as(ObjectName::new);

  private static final Arbitrary<Integer> NUMBERS = Arbitraries.integers().between(0, 4000);

  private static final Arbitrary<Type> ELEMENTS =
      Arbitraries.oneOf(
          Arbitraries.of(Type.Plain.values()),
          NUMBERS.map(Type.Floating::new),
          Combinators.combine(NUMBERS, NUMBERS).as(Type.Decimal::new),
          NUMBERS.map(Type.Char::new),
          NUMBERS.map(Type.Varchar::new),
          NUMBERS.map(Type.Binary::new),
          NUMBERS.map(Type.Varbinary::new),
          Combinators.combine(Arbitraries.of(Type.Temporal.Kind.values()), NUMBERS)
              .as(Type.Temporal::new),
          Combinators.combine(
                  TEXTS.list().ofMaxSize(4), Arbitraries.of(255, 20), Arbitraries.of(false, true))
              .as(Type.Enumeration::new),
          TEXTS.list().ofMaxSize(4).map(Type.Ordinal::new));

  static final Arbitrary<Type> TYPES =
      Arbitraries.oneOf(
          ELEMENTS,
          Combinators.combine(ELEMENTS, Arbitraries.of(0, 7)).as(Type.Array::new),
          Combinators.combine(TEXTS, TEXTS.list().ofMaxSize(4)).as(Type.Verbatim::new));

  static final Arbitrary<ColumnMapping> MAPPED_COLUMNS =
      Combinators.combine(TEXTS.optional(0.1), Arbitraries.of(false, true), TYPES.optional(0.1))
          .as(ColumnMapping::new);

  private static final Arbitrary<KeyGenerator> GENERATORS =
      Arbitraries.oneOf(
          Arbitraries.of(KeyGenerator.identity(), KeyGenerator.uuid()),
          Combinators.combine(OBJECTS, NUMBERS).as(KeyGenerator::sequence),
          Combinators.combine(OBJECTS, TEXTS, NUMBERS).as(KeyGenerator::table),
          TEXTS.map(KeyGenerator::custom));

  static final Arbitrary<TableMapping> MAPPED_TABLES =
      Combinators.combine(
              Arbitraries.of(Inheritance.class).optional(0.5),
              Arbitraries.maps(TEXTS, TEXTS).ofMaxSize(3),
              GENERATORS.optional(0.5))
          .as(
              (strategy, values, generator) ->
                  new TableMapping(strategy, new TreeMap<>(values), generator));

  static final Arbitrary<Computation> COMPUTATIONS =
      Combinators.combine(TEXTS, Arbitraries.of(true, false)).as(Computation::new);

  static final Arbitrary<Column> COLUMNS =
      Combinators.combine(
              NAMES,
              TYPES,
              Arbitraries.of(true, false),
              Arbitraries.of(true, false),
              TEXTS.optional(0.2),
              COMPUTATIONS.optional(0.2),
              TEXTS.optional(0.2).list().ofSize(3),
              Combinators.combine(MAPPED_COLUMNS, Arbitraries.of(true, false)).as(Map::entry))
          .as(
              (name, type, required, identity, sql, computation, more, meaning) ->
                  new Column(
                      name,
                      type,
                      required,
                      identity,
                      sql,
                      computation,
                      more.get(0),
                      more.get(1),
                      more.get(2),
                      meaning.getKey(),
                      meaning.getValue()));

  static final Arbitrary<Optional<String>> OPTIONS = TEXTS.optional(0.2);

  private static final Arbitrary<List<Name>> KEY = NAMES.list().ofMinSize(1).ofMaxSize(3);

  static final Arbitrary<Constraint> CONSTRAINTS =
      Arbitraries.oneOf(
          Combinators.combine(NAMES, KEY).as(PrimaryKey::new),
          Combinators.combine(NAMES, KEY, OPTIONS).as(UniqueKey::new),
          Combinators.combine(NAMES, TEXTS, OPTIONS).as(Check::new),
          Combinators.combine(
                  NAMES, KEY, OBJECTS, Arbitraries.of(ReferentialAction.class), OPTIONS, OPTIONS)
              .as(
                  (name, key, target, action, definition, options) ->
                      new ForeignKey(name, key, target, key, action, definition, options)));

  static final Arbitrary<Index> INDEXES =
      Combinators.combine(
              NAMES,
              Combinators.combine(NAMES, Arbitraries.of(true, false))
                  .as(Index.Part::new)
                  .list()
                  .ofMinSize(1)
                  .ofMaxSize(3),
              Arbitraries.of(true, false),
              OPTIONS)
          .as(Index::new);

  static final Arbitrary<Table> TABLES =
      Combinators.combine(
              OBJECTS,
              Arbitraries.of("", "com.example.User", "com.example.Outer.Inner"),
              COLUMNS.list().ofMaxSize(4),
              CONSTRAINTS.list().ofMaxSize(3),
              INDEXES.list().ofMaxSize(2),
              Combinators.combine(OPTIONS, OPTIONS).as(List::of),
              MAPPED_TABLES.optional(0.5),
              Combinators.combine(
                      Combinators.combine(NAMES, COLUMNS).as(HeldColumn::new).list().ofMaxSize(2),
                      Arbitraries.of(true, false))
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
}
