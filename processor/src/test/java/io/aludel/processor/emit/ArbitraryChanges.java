package io.aludel.processor.emit;

import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange;
import io.aludel.change.ColumnChange;
import io.aludel.change.ConstraintChange;
import io.aludel.change.DataChange;
import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.change.PurgeChange;
import io.aludel.change.SequenceChange;
import io.aludel.change.SetRetired;
import io.aludel.change.Subject;
import io.aludel.change.TableChange;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.ColumnMapping;
import io.aludel.schema.Computation;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.HeldSequence;
import io.aludel.schema.HeldTable;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any change that Operations can make, with names and texts that tempt a printer to go wrong. */
final class ArbitraryChanges {

  private ArbitraryChanges() {}

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

  private static final Arbitrary<Name> NAMES =
      Arbitraries.oneOf(
          Arbitraries.of("users", "Role", "é_name", "order_2").map(text -> new Name(text, false)),
          Arbitraries.of("order", "a.b", "say \"hi\"", "back\\slash", "$x", "日本")
              .map(text -> new Name(text, true)));

  private static final Arbitrary<ObjectName> OBJECTS =
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

  private static final Arbitrary<ColumnMapping> MAPPED_COLUMNS =
      Combinators.combine(TEXTS.optional(0.1), Arbitraries.of(false, true), TYPES.optional(0.1))
          .as(ColumnMapping::new);

  private static final Arbitrary<KeyGenerator> GENERATORS =
      Arbitraries.oneOf(
          Arbitraries.of(KeyGenerator.identity(), KeyGenerator.uuid()),
          Combinators.combine(OBJECTS, NUMBERS).as(KeyGenerator::sequence),
          Combinators.combine(OBJECTS, TEXTS, NUMBERS).as(KeyGenerator::table),
          TEXTS.map(KeyGenerator::custom));

  private static final Arbitrary<TableMapping> MAPPED_TABLES =
      Combinators.combine(
              Arbitraries.of(Inheritance.class).optional(0.5),
              Arbitraries.maps(TEXTS, TEXTS).ofMaxSize(3),
              GENERATORS.optional(0.5))
          .as(
              (strategy, values, generator) ->
                  new TableMapping(strategy, new TreeMap<>(values), generator));

  private static final Arbitrary<Computation> COMPUTATIONS =
      Combinators.combine(TEXTS, Arbitraries.of(true, false)).as(Computation::new);

  private static final Arbitrary<Column> COLUMNS =
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

  private static final Arbitrary<Optional<String>> OPTIONS = TEXTS.optional(0.2);

  private static final Arbitrary<List<Name>> KEY = NAMES.list().ofMinSize(1).ofMaxSize(3);

  private static final Arbitrary<Constraint> CONSTRAINTS =
      Arbitraries.oneOf(
          Combinators.combine(NAMES, KEY).as(PrimaryKey::new),
          Combinators.combine(NAMES, KEY, OPTIONS).as(UniqueKey::new),
          Combinators.combine(NAMES, TEXTS, OPTIONS).as(Check::new),
          Combinators.combine(
                  NAMES, KEY, OBJECTS, Arbitraries.of(ReferentialAction.class), OPTIONS, OPTIONS)
              .as(
                  (name, key, target, action, definition, options) ->
                      new ForeignKey(name, key, target, key, action, definition, options)));

  private static final Arbitrary<Index> INDEXES =
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

  private static final Arbitrary<Table> TABLES =
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

  private static final Arbitrary<DialectSql> SQL =
      Arbitraries.maps(Arbitraries.of("*", "h2", "postgresql"), TEXTS)
          .ofMaxSize(3)
          .<SortedMap<String, String>>map(TreeMap::new)
          .map(DialectSql::new);

  private static final Arbitrary<Optional<Expression>> BACKFILLS =
      Arbitraries.oneOf(
              TEXTS.<Expression>map(Expression.Value::new),
              SQL.<Expression>map(Expression.Sql::new))
          .optional(0.5);

  private static final Arbitrary<Sequence> SEQUENCES =
      Combinators.combine(OBJECTS, Arbitraries.longs(), Arbitraries.longs(), OPTIONS)
          .as(Sequence::new);

  static Arbitrary<Change> any() {
    return Arbitraries.oneOf(
        ofTables(), ofColumns(), ofConstraints(), ofSequences(), ofData(), ofHeld());
  }

  private static Arbitrary<Change> ofHeld() {
    return Arbitraries.oneOf(
        Combinators.combine(OBJECTS, NAMES).as(PurgeChange.PurgeColumn::new),
        Combinators.combine(OBJECTS, Combinators.combine(NAMES, COLUMNS).as(HeldColumn::new))
            .as(PurgeChange.RecreateColumn::new),
        OBJECTS.map(PurgeChange.PurgeTable::new),
        Combinators.combine(OBJECTS, TABLES).as(HeldTable::new).map(PurgeChange.RecreateTable::new),
        OBJECTS.map(PurgeChange.PurgeSequence::new),
        Combinators.combine(OBJECTS, SEQUENCES)
            .as(HeldSequence::new)
            .map(PurgeChange.RecreateSequence::new));
  }

  private static Arbitrary<Change> ofTables() {
    return Arbitraries.oneOf(
        TABLES.map(TableChange.CreateTable::new),
        TABLES.map(TableChange.ManageTable::new),
        OBJECTS.map(TableChange.DropTable::new),
        OBJECTS.map(TableChange.UnmanageTable::new),
        Combinators.combine(OBJECTS, Arbitraries.of(true, false)).as(SetRetired::table),
        Combinators.combine(OBJECTS, OBJECTS).as(TableChange.RenameTable::new),
        Combinators.combine(OBJECTS, OBJECTS).as(TableChange.HoldTable::new),
        Combinators.combine(OBJECTS, OBJECTS).as(TableChange.RestoreTable::new),
        Combinators.combine(OBJECTS, TEXTS).as(TableChange.SetOwner::new),
        Combinators.combine(OBJECTS, TEXTS.optional(0.5)).as(TableChange.SetTableComment::new),
        Combinators.combine(OBJECTS, TEXTS.optional(0.5)).as(TableChange.SetTableOptions::new),
        Combinators.combine(OBJECTS, MAPPED_TABLES.optional(0.5))
            .as(TableChange.SetTableMapping::new));
  }

  private static Arbitrary<Change> ofColumns() {
    return Arbitraries.oneOf(
        Combinators.combine(OBJECTS, COLUMNS).as(ColumnChange.AddColumn::new),
        Combinators.combine(OBJECTS, NAMES, BACKFILLS).as(ColumnChange.DropColumn::new),
        Combinators.combine(OBJECTS, NAMES, NAMES).as(ColumnChange.RenameColumn::new),
        Combinators.combine(OBJECTS, NAMES, NAMES, BACKFILLS).as(ColumnChange.HoldColumn::new),
        Combinators.combine(OBJECTS, NAMES, NAMES, BACKFILLS).as(ColumnChange.RestoreColumn::new),
        Combinators.combine(OBJECTS, NAMES, TYPES).as(ColumnAttributeChange.SetType::new),
        Combinators.combine(OBJECTS, NAMES, Arbitraries.of(true, false)).as(SetRetired::column),
        Combinators.combine(OBJECTS, NAMES).as(ColumnAttributeChange.SetRequired::new),
        Combinators.combine(OBJECTS, NAMES).as(ColumnAttributeChange.SetOptional::new),
        Combinators.combine(OBJECTS, NAMES, TEXTS.optional(0.5))
            .as(ColumnAttributeChange.SetDefault::new),
        Combinators.combine(OBJECTS, NAMES, Arbitraries.of(true, false))
            .as(ColumnAttributeChange.SetIdentity::new),
        Combinators.combine(OBJECTS, NAMES, TEXTS.optional(0.5))
            .as(ColumnAttributeChange.SetColumnComment::new),
        Combinators.combine(OBJECTS, NAMES, COMPUTATIONS.optional(0.5))
            .as(ColumnAttributeChange.SetGenerated::new),
        Combinators.combine(OBJECTS, NAMES, TEXTS.optional(0.5))
            .as(ColumnAttributeChange.SetCollation::new),
        Combinators.combine(OBJECTS, NAMES, TEXTS.optional(0.5))
            .as(ColumnAttributeChange.SetColumnOptions::new),
        Combinators.combine(OBJECTS, NAMES, MAPPED_COLUMNS)
            .as(ColumnAttributeChange.SetColumnMapping::new),
        Combinators.combine(OBJECTS, COLUMNS, NAMES, SQL, SQL)
            .as(
                (table, column, as, up, down) ->
                    new ColumnChange.TransformColumn(
                        table, column, as, up, Optional.of(down), Optional.empty())),
        Combinators.combine(OBJECTS, COLUMNS, NAMES, SQL, TEXTS)
            .as(
                (table, column, as, up, reason) ->
                    new ColumnChange.TransformColumn(
                        table, column, as, up, Optional.empty(), Optional.of(reason))),
        Combinators.combine(OBJECTS, NAMES, NAMES, SQL).as(ColumnChange.RevertTransform::new));
  }

  private static Arbitrary<Change> ofConstraints() {
    return Arbitraries.oneOf(
        Combinators.combine(OBJECTS, CONSTRAINTS).as(ConstraintChange.AddConstraint::new),
        Combinators.combine(OBJECTS, NAMES).as(ConstraintChange.DropConstraint::new),
        Combinators.combine(OBJECTS, NAMES, NAMES).as(ConstraintChange.RenameConstraint::new),
        Combinators.combine(OBJECTS, INDEXES).as(ConstraintChange.CreateIndex::new),
        Combinators.combine(OBJECTS, NAMES).as(ConstraintChange.DropIndex::new),
        Combinators.combine(OBJECTS, NAMES, NAMES).as(ConstraintChange.RenameIndex::new));
  }

  private static Arbitrary<Change> ofSequences() {
    return Arbitraries.oneOf(
        SEQUENCES.map(SequenceChange.CreateSequence::new),
        SEQUENCES.map(SequenceChange.AlterSequence::new),
        SEQUENCES.map(SequenceChange.ManageSequence::new),
        OBJECTS.map(SequenceChange.DropSequence::new),
        Combinators.combine(OBJECTS, OBJECTS, NAMES).as(SequenceChange.AdvanceSequence::new),
        OBJECTS.map(SequenceChange.UnmanageSequence::new),
        Combinators.combine(OBJECTS, OBJECTS).as(SequenceChange.RenameSequence::new),
        Combinators.combine(OBJECTS, OBJECTS).as(SequenceChange.HoldSequence::new),
        Combinators.combine(OBJECTS, OBJECTS).as(SequenceChange.RestoreSequence::new));
  }

  private static Arbitrary<Change> ofData() {
    return Arbitraries.oneOf(
        Combinators.combine(
                OBJECTS, NAMES, BACKFILLS.filter(Optional::isPresent).map(Optional::get))
            .as(DataChange.Backfill::new),
        Combinators.combine(OBJECTS, TEXTS, SQL, SQL)
            .as(
                (about, id, up, down) ->
                    new DataChange.RunSql(about, id, up, Optional.of(down), Optional.empty())),
        Combinators.combine(OBJECTS, TEXTS, SQL, TEXTS)
            .as(
                (about, id, up, reason) ->
                    new DataChange.RunSql(about, id, up, Optional.empty(), Optional.of(reason))),
        Combinators.combine(OBJECTS, NAMES.optional(0.5), TEXTS)
            .as(
                (object, column, reason) ->
                    new DataChange.Irreversible(new Subject(object, column), reason)));
  }
}
