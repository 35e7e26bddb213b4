package io.aludel.hazard;

import static io.aludel.hazard.Hazards.danger;
import static io.aludel.hazard.Hazards.none;
import static io.aludel.hazard.Hazards.options;
import static io.aludel.hazard.Hazards.review;

import io.aludel.change.ChangeVisitor;
import io.aludel.change.ColumnChange;
import io.aludel.change.ConstraintChange;
import io.aludel.change.DataChange;
import io.aludel.change.PurgeChange;
import io.aludel.change.RunCode;
import io.aludel.change.SequenceChange;
import io.aludel.change.SetRetired;
import io.aludel.change.TableChange;
import io.aludel.schema.Check;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.SchemaView;
import java.util.List;

/** The safety rules, one method a kind of change. */
final class Rules implements ChangeVisitor<List<Hazard>> {

  private final SchemaView now;
  private final RevisionFacts revision;
  private final References references;

  /**
   * @param now the schema before the change that is judged
   * @param revision what the revision does beside it
   * @param references what stored values mean up to then
   */
  Rules(SchemaView now, RevisionFacts revision, References references) {
    this.now = now;
    this.revision = revision;
    this.references = references;
  }

  @Override
  public List<Hazard> visit(TableChange.CreateTable change) {
    return none();
  }

  @Override
  public List<Hazard> visit(TableChange.DropTable change) {
    return danger(Rule.DROP_TABLE, change, "the table and all its rows are destroyed");
  }

  @Override
  public List<Hazard> visit(TableChange.RenameTable change) {
    return review(Rule.RENAME, change, "it is called " + change.to() + " from now on");
  }

  @Override
  public List<Hazard> visit(TableChange.HoldTable change) {
    return danger(Rule.DROP_TABLE, change, "the table goes; its rows are held as " + change.as());
  }

  @Override
  public List<Hazard> visit(TableChange.RestoreTable change) {
    return none();
  }

  @Override
  public List<Hazard> visit(TableChange.UnmanageTable change) {
    return none();
  }

  @Override
  public List<Hazard> visit(TableChange.ManageTable change) {
    return none();
  }

  @Override
  public List<Hazard> visit(TableChange.SetOwner change) {
    return none();
  }

  @Override
  public List<Hazard> visit(TableChange.SetTableComment change) {
    return none();
  }

  @Override
  public List<Hazard> visit(TableChange.SetTableOptions change) {
    return options(change, change.options());
  }

  @Override
  public List<Hazard> visit(TableChange.SetTableMapping change) {
    return new MappingRules(now, revision).judge(change);
  }

  @Override
  public List<Hazard> visit(ColumnChange change) {
    return change.accept(new ColumnRules(now, revision));
  }

  /** Rows that were written while nothing mapped a version have none. */
  @Override
  public List<Hazard> visit(SetRetired change) {
    boolean version =
        change
            .subject()
            .column()
            .filter(
                column -> now.requireColumn(change.subject().object(), column).mapping().version())
            .isPresent();
    return version && !change.retired() && !revision.filled().contains(change.subject())
        ? List.of(MappingRules.versionAdded(change.subject()))
        : none();
  }

  @Override
  public List<Hazard> visit(PurgeChange change) {
    return change.losses(now).isEmpty()
        ? none()
        : danger(Rule.PURGE, change, "what is held aside is destroyed");
  }

  @Override
  public List<Hazard> visit(ConstraintChange.AddConstraint change) {
    if (revision.isNew(change.table())) {
      return none();
    }
    if (change.constraint() instanceof ForeignKey key) {
      return foreignKey(change, key);
    }
    if (change.constraint() instanceof PrimaryKey key) {
      return review(Rule.ADD_PRIMARY_KEY, change, "every row needs its own " + key.columns());
    }
    if (change.constraint() instanceof Check check) {
      return review(Rule.ADD_CHECK, change, "every row has to satisfy " + check.sql());
    }
    return review(
        Rule.ADD_UNIQUE, change, "no two rows may share " + change.constraint().columns());
  }

  private List<Hazard> foreignKey(ConstraintChange.AddConstraint change, ForeignKey key) {
    Hazard added =
        new Hazard(
            Rule.ADD_FOREIGN_KEY,
            Level.REVIEW,
            change.subject(),
            "every row has to refer to a row of " + key.target());
    return references
        .retarget(change)
        .map(
            each ->
                new Hazard(
                    Rule.REFERENCE,
                    Level.DANGEROUS,
                    each.column(),
                    "its values refer to " + each.was() + " and would refer to " + each.is()))
        .map(moved -> List.of(moved, added))
        .orElseGet(() -> List.of(added));
  }

  @Override
  public List<Hazard> visit(ConstraintChange.DropConstraint change) {
    return review(Rule.DROP_CONSTRAINT, change, change.constraint() + " is dropped");
  }

  @Override
  public List<Hazard> visit(ConstraintChange.RenameConstraint change) {
    return none();
  }

  @Override
  public List<Hazard> visit(ConstraintChange.CreateIndex change) {
    if (revision.isNew(change.table())) {
      return none();
    }
    return change.index().unique()
        ? review(Rule.ADD_UNIQUE, change, "no two rows may share " + change.index().columns())
        : review(Rule.ADD_INDEX, change, change.index().name() + " is built");
  }

  @Override
  public List<Hazard> visit(ConstraintChange.DropIndex change) {
    return review(Rule.DROP_INDEX, change, change.index() + " is dropped");
  }

  @Override
  public List<Hazard> visit(ConstraintChange.RenameIndex change) {
    return none();
  }

  @Override
  public List<Hazard> visit(SequenceChange.CreateSequence change) {
    return none();
  }

  @Override
  public List<Hazard> visit(SequenceChange.AdvanceSequence change) {
    return new MappingRules(now, revision).judge(change);
  }

  @Override
  public List<Hazard> visit(SequenceChange.DropSequence change) {
    return review(Rule.IDENTITY, change, "the sequence goes, and with it its position");
  }

  @Override
  public List<Hazard> visit(SequenceChange.RenameSequence change) {
    return review(Rule.RENAME, change, "it is called " + change.to() + " from now on");
  }

  @Override
  public List<Hazard> visit(SequenceChange.AlterSequence change) {
    return review(
        Rule.IDENTITY, change, "it counts by " + change.definition().increment() + " from now on");
  }

  @Override
  public List<Hazard> visit(SequenceChange.HoldSequence change) {
    return none();
  }

  @Override
  public List<Hazard> visit(SequenceChange.RestoreSequence change) {
    return none();
  }

  @Override
  public List<Hazard> visit(SequenceChange.UnmanageSequence change) {
    return none();
  }

  @Override
  public List<Hazard> visit(SequenceChange.ManageSequence change) {
    return none();
  }

  @Override
  public List<Hazard> visit(DataChange.Backfill change) {
    return none();
  }

  @Override
  public List<Hazard> visit(DataChange.RunSql change) {
    return review(
        change.inverse().isPresent() ? Rule.RAW_SQL : Rule.ONE_WAY,
        change,
        "statement " + change.id() + " was written by hand");
  }

  @Override
  public List<Hazard> visit(RunCode change) {
    return review(Rule.RAW_SQL, change, change.className() + " says which statements are run");
  }

  @Override
  public List<Hazard> visit(DataChange.Irreversible change) {
    return review(Rule.ONE_WAY, change, change.reason());
  }
}
