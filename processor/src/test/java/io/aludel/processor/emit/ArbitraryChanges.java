package io.aludel.processor.emit;

import static io.aludel.processor.emit.ArbitrarySchemas.COLUMNS;
import static io.aludel.processor.emit.ArbitrarySchemas.COMPUTATIONS;
import static io.aludel.processor.emit.ArbitrarySchemas.CONSTRAINTS;
import static io.aludel.processor.emit.ArbitrarySchemas.INDEXES;
import static io.aludel.processor.emit.ArbitrarySchemas.MAPPED_COLUMNS;
import static io.aludel.processor.emit.ArbitrarySchemas.MAPPED_TABLES;
import static io.aludel.processor.emit.ArbitrarySchemas.NAMES;
import static io.aludel.processor.emit.ArbitrarySchemas.OBJECTS;
import static io.aludel.processor.emit.ArbitrarySchemas.OPTIONS;
import static io.aludel.processor.emit.ArbitrarySchemas.TABLES;
import static io.aludel.processor.emit.ArbitrarySchemas.TEXTS;
import static io.aludel.processor.emit.ArbitrarySchemas.TYPES;

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
import io.aludel.schema.HeldColumn;
import io.aludel.schema.HeldSequence;
import io.aludel.schema.HeldTable;
import io.aludel.schema.Sequence;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any change that Operations can make, of {@link ArbitrarySchemas}. */
final class ArbitraryChanges {

  private ArbitraryChanges() {}

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
