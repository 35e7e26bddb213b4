package io.aludel.history;

import static net.jqwik.api.Combinators.combine;

import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange.SetCollation;
import io.aludel.change.ColumnAttributeChange.SetColumnComment;
import io.aludel.change.ColumnAttributeChange.SetColumnMapping;
import io.aludel.change.ColumnAttributeChange.SetColumnOptions;
import io.aludel.change.ColumnAttributeChange.SetDefault;
import io.aludel.change.ColumnAttributeChange.SetGenerated;
import io.aludel.change.ColumnAttributeChange.SetIdentity;
import io.aludel.change.ColumnAttributeChange.SetOptional;
import io.aludel.change.ColumnAttributeChange.SetRequired;
import io.aludel.change.ColumnAttributeChange.SetType;
import io.aludel.change.ColumnChange.AddColumn;
import io.aludel.change.ColumnChange.DropColumn;
import io.aludel.change.ColumnChange.HoldColumn;
import io.aludel.change.ColumnChange.RenameColumn;
import io.aludel.change.ColumnChange.RestoreColumn;
import io.aludel.change.ColumnChange.RevertTransform;
import io.aludel.change.ColumnChange.TransformColumn;
import io.aludel.change.ConstraintChange.AddConstraint;
import io.aludel.change.ConstraintChange.CreateIndex;
import io.aludel.change.ConstraintChange.DropConstraint;
import io.aludel.change.ConstraintChange.DropIndex;
import io.aludel.change.ConstraintChange.RenameConstraint;
import io.aludel.change.ConstraintChange.RenameIndex;
import io.aludel.change.DataChange.Backfill;
import io.aludel.change.DataChange.Irreversible;
import io.aludel.change.DataChange.RunSql;
import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.change.PurgeChange;
import io.aludel.change.RunCode;
import io.aludel.change.SequenceChange.AdvanceSequence;
import io.aludel.change.SequenceChange.AlterSequence;
import io.aludel.change.SequenceChange.CreateSequence;
import io.aludel.change.SequenceChange.DropSequence;
import io.aludel.change.SequenceChange.HoldSequence;
import io.aludel.change.SequenceChange.ManageSequence;
import io.aludel.change.SequenceChange.RenameSequence;
import io.aludel.change.SequenceChange.RestoreSequence;
import io.aludel.change.SequenceChange.UnmanageSequence;
import io.aludel.change.SetRetired;
import io.aludel.change.Subject;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.change.TableChange.DropTable;
import io.aludel.change.TableChange.HoldTable;
import io.aludel.change.TableChange.ManageTable;
import io.aludel.change.TableChange.RenameTable;
import io.aludel.change.TableChange.RestoreTable;
import io.aludel.change.TableChange.SetOwner;
import io.aludel.change.TableChange.SetTableComment;
import io.aludel.change.TableChange.SetTableMapping;
import io.aludel.change.TableChange.SetTableOptions;
import io.aludel.change.TableChange.UnmanageTable;
import io.aludel.hazard.Rule;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Changes of every kind, with names and texts that nobody should choose. */
final class ArbitraryChanges {

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

  private static final Arbitrary<Boolean> FLAGS = Arbitraries.of(true, false);
  private static final Arbitrary<Name> NAMES = combine(TEXTS, FLAGS).as(Name::new);
  private static final Arbitrary<ObjectName> OBJECTS =
      combine(NAMES.optional(), NAMES).as(ObjectName::new);
  private static final Arbitrary<List<Name>> NAME_LISTS = NAMES.list().ofMaxSize(3);
  private static final Arbitrary<Optional<String>> MAYBE = TEXTS.optional();

  private static final Arbitrary<DialectSql> SQL =
      Arbitraries.maps(Arbitraries.of("h2", "postgresql", "mariadb", "sqlite", "*"), TEXTS)
          .ofMaxSize(3)
          .map(DialectSql::of);

  private static final Arbitrary<Expression> EXPRESSIONS =
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

  private static final Arbitrary<Type> TYPES =
      Arbitraries.oneOf(
          ELEMENTS,
          combine(ELEMENTS, Arbitraries.of(0, 5)).as(Type.Array::new),
          combine(TEXTS, CONSTANTS).as(Type.Verbatim::new));

  private static final Arbitrary<ColumnMapping> MAPPED_COLUMNS =
      combine(MAYBE, FLAGS, TYPES.optional()).as(ColumnMapping::new);

  private static final Arbitrary<KeyGenerator> GENERATORS =
      Arbitraries.oneOf(
          Arbitraries.of(KeyGenerator.identity(), KeyGenerator.uuid()),
          combine(OBJECTS, Arbitraries.integers()).as(KeyGenerator::sequence),
          combine(OBJECTS, TEXTS, Arbitraries.integers()).as(KeyGenerator::table),
          TEXTS.map(KeyGenerator::custom));

  private static final Arbitrary<TableMapping> MAPPED_TABLES =
      combine(
              Arbitraries.of(Inheritance.class).optional(),
              Arbitraries.maps(TEXTS, TEXTS).ofMaxSize(3),
              GENERATORS.optional())
          .as(
              (strategy, values, generator) ->
                  new TableMapping(strategy, new TreeMap<>(values), generator));

  private static final Arbitrary<Computation> COMPUTATIONS =
      combine(TEXTS, FLAGS).as(Computation::new);

  private static final Arbitrary<Column> COLUMNS =
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

  private static final Arbitrary<Constraint> CONSTRAINTS =
      Arbitraries.oneOf(
          combine(NAMES, NAME_LISTS).as(PrimaryKey::new),
          combine(NAMES, NAME_LISTS, MAYBE).as(UniqueKey::new),
          combine(NAMES, NAME_LISTS, OBJECTS, Arbitraries.of(ReferentialAction.class), MAYBE, MAYBE)
              .as(
                  (name, columns, target, action, definition, options) ->
                      new ForeignKey(name, columns, target, columns, action, definition, options)),
          combine(NAMES, TEXTS, MAYBE).as(Check::new));

  private static final Arbitrary<Index> INDEXES =
      combine(NAMES, combine(NAMES, FLAGS).as(Index.Part::new).list().ofMaxSize(3), FLAGS, MAYBE)
          .as(Index::new);

  private static final Arbitrary<Sequence> SEQUENCES =
      combine(OBJECTS, Arbitraries.longs(), Arbitraries.longs(), MAYBE).as(Sequence::new);

  private static final Arbitrary<Table> TABLES =
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

  private static final Arbitrary<Subject> SUBJECTS =
      combine(OBJECTS, NAMES.optional()).as(Subject::new);

  /** Every kind of change, so that {@link ChangeCodecTest} can see that none is missing. */
  static final List<Arbitrary<? extends Change>> KINDS =
      List.of(
          TABLES.map(CreateTable::new),
          OBJECTS.map(DropTable::new),
          combine(OBJECTS, OBJECTS).as(RenameTable::new),
          combine(OBJECTS, OBJECTS).as(HoldTable::new),
          combine(OBJECTS, OBJECTS).as(RestoreTable::new),
          combine(SUBJECTS, FLAGS).as(SetRetired::new),
          combine(TEXTS, FLAGS).as(RunCode::new),
          combine(OBJECTS, NAMES).as(PurgeChange.PurgeColumn::new),
          combine(OBJECTS, combine(NAMES, COLUMNS).as(HeldColumn::new))
              .as(PurgeChange.RecreateColumn::new),
          OBJECTS.map(PurgeChange.PurgeTable::new),
          combine(OBJECTS, TABLES).as(HeldTable::new).map(PurgeChange.RecreateTable::new),
          OBJECTS.map(PurgeChange.PurgeSequence::new),
          combine(OBJECTS, SEQUENCES).as(HeldSequence::new).map(PurgeChange.RecreateSequence::new),
          OBJECTS.map(UnmanageTable::new),
          TABLES.map(ManageTable::new),
          combine(OBJECTS, TEXTS).as(SetOwner::new),
          combine(OBJECTS, MAYBE).as(SetTableComment::new),
          combine(OBJECTS, MAYBE).as(SetTableOptions::new),
          combine(OBJECTS, MAPPED_TABLES.optional()).as(SetTableMapping::new),
          combine(OBJECTS, NAMES, MAPPED_COLUMNS).as(SetColumnMapping::new),
          combine(OBJECTS, COLUMNS).as(AddColumn::new),
          combine(OBJECTS, NAMES, EXPRESSIONS.optional()).as(DropColumn::new),
          combine(OBJECTS, NAMES, NAMES).as(RenameColumn::new),
          combine(OBJECTS, NAMES, NAMES, EXPRESSIONS.optional()).as(HoldColumn::new),
          combine(OBJECTS, NAMES, NAMES, EXPRESSIONS.optional()).as(RestoreColumn::new),
          combine(OBJECTS, NAMES, TYPES).as(SetType::new),
          combine(OBJECTS, NAMES).as(SetRequired::new),
          combine(OBJECTS, NAMES).as(SetOptional::new),
          combine(OBJECTS, NAMES, MAYBE).as(SetDefault::new),
          combine(OBJECTS, NAMES, FLAGS).as(SetIdentity::new),
          combine(OBJECTS, NAMES, COMPUTATIONS.optional()).as(SetGenerated::new),
          combine(OBJECTS, NAMES, MAYBE).as(SetCollation::new),
          combine(OBJECTS, NAMES, MAYBE).as(SetColumnComment::new),
          combine(OBJECTS, NAMES, MAYBE).as(SetColumnOptions::new),
          combine(OBJECTS, COLUMNS, NAMES, SQL, SQL.optional(), MAYBE, MAYBE)
              .as(TransformColumn::new),
          combine(OBJECTS, NAMES, NAMES, SQL).as(RevertTransform::new),
          combine(OBJECTS, CONSTRAINTS).as(AddConstraint::new),
          combine(OBJECTS, NAMES).as(DropConstraint::new),
          combine(OBJECTS, NAMES, NAMES).as(RenameConstraint::new),
          combine(OBJECTS, INDEXES).as(CreateIndex::new),
          combine(OBJECTS, NAMES).as(DropIndex::new),
          combine(OBJECTS, NAMES, NAMES).as(RenameIndex::new),
          SEQUENCES.map(CreateSequence::new),
          OBJECTS.map(DropSequence::new),
          combine(OBJECTS, OBJECTS).as(RenameSequence::new),
          SEQUENCES.map(AlterSequence::new),
          combine(OBJECTS, OBJECTS, NAMES).as(AdvanceSequence::new),
          combine(OBJECTS, OBJECTS).as(HoldSequence::new),
          combine(OBJECTS, OBJECTS).as(RestoreSequence::new),
          OBJECTS.map(UnmanageSequence::new),
          SEQUENCES.map(ManageSequence::new),
          combine(OBJECTS, NAMES, EXPRESSIONS).as(Backfill::new),
          combine(OBJECTS, TEXTS, SQL, SQL.optional(), MAYBE).as(RunSql::new),
          combine(SUBJECTS, TEXTS).as(Irreversible::new));

  private static final Arbitrary<Agreement> AGREEMENTS =
      combine(Arbitraries.of(Rule.class), SUBJECTS, TEXTS).as(Agreement::new);

  private ArbitraryChanges() {}

  static Arbitrary<Change> changes() {
    return Arbitraries.of(KINDS).flatMap(kind -> kind.map(change -> (Change) change));
  }

  static Arbitrary<Revision> revisions() {
    return combine(
            Arbitraries.of("0001", "7", "abc"),
            Arbitraries.of("0", "x1", "Y").list().uniqueElements().ofMaxSize(2),
            TEXTS,
            MAYBE,
            changes().list().ofMaxSize(4),
            AGREEMENTS.list().ofMaxSize(2))
        .as(
            (id, parents, description, why, changes, agreements) ->
                new Revision(
                    id,
                    parents,
                    description,
                    why,
                    Optional.of(LocalDate.of(2026, 11, 21)),
                    changes,
                    agreements));
  }
}
