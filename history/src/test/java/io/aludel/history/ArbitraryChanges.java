package io.aludel.history;

import static io.aludel.history.ArbitrarySchemas.COLUMNS;
import static io.aludel.history.ArbitrarySchemas.COMPUTATIONS;
import static io.aludel.history.ArbitrarySchemas.CONSTRAINTS;
import static io.aludel.history.ArbitrarySchemas.EXPRESSIONS;
import static io.aludel.history.ArbitrarySchemas.FLAGS;
import static io.aludel.history.ArbitrarySchemas.INDEXES;
import static io.aludel.history.ArbitrarySchemas.MAPPED_COLUMNS;
import static io.aludel.history.ArbitrarySchemas.MAPPED_TABLES;
import static io.aludel.history.ArbitrarySchemas.MAYBE;
import static io.aludel.history.ArbitrarySchemas.NAMES;
import static io.aludel.history.ArbitrarySchemas.OBJECTS;
import static io.aludel.history.ArbitrarySchemas.SEQUENCES;
import static io.aludel.history.ArbitrarySchemas.SQL;
import static io.aludel.history.ArbitrarySchemas.TABLES;
import static io.aludel.history.ArbitrarySchemas.TEXTS;
import static io.aludel.history.ArbitrarySchemas.TYPES;
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
import io.aludel.schema.HeldColumn;
import io.aludel.schema.HeldSequence;
import io.aludel.schema.HeldTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Changes of every kind, of {@link ArbitrarySchemas}. */
final class ArbitraryChanges {

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
