package io.aludel.hazard;

import io.aludel.change.Change;
import io.aludel.change.ChangeVisitor;
import io.aludel.change.ColumnAttributeChange;
import io.aludel.change.ColumnChange;
import io.aludel.change.ConstraintChange;
import io.aludel.change.DataChange;
import io.aludel.change.SequenceChange;
import io.aludel.change.Subject;
import io.aludel.change.TableChange;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The safety rules, one method a kind of change. */
final class Rules implements ChangeVisitor<List<Hazard>> {

  private static final String OPTIONS = "its definition changes, and no statement follows it: ";

  private final SchemaView now;
  private final RevisionFacts revision;

  /**
   * @param now the schema before the change that is judged
   * @param revision what the revision does beside it
   */
  Rules(SchemaView now, RevisionFacts revision) {
    this.now = now;
    this.revision = revision;
  }

  private static List<Hazard> none() {
    return List.of();
  }

  private static List<Hazard> hazard(Rule rule, Level level, Subject subject, String detail) {
    return List.of(new Hazard(rule, level, subject, detail));
  }

  private static List<Hazard> review(Rule rule, Change change, String detail) {
    return hazard(rule, Level.REVIEW, change.subject(), detail);
  }

  private static List<Hazard> danger(Rule rule, Change change, String detail) {
    return hazard(rule, Level.DANGEROUS, change.subject(), detail);
  }

  /** Whether the table is created by this very revision, so that it can hold no rows yet. */
  private boolean isNew(ObjectName table) {
    return revision.created().contains(table);
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
    return danger(Rule.OPTIONS, change, OPTIONS + ended(change.options()));
  }

  @Override
  public List<Hazard> visit(TableChange.SetTableMapping change) {
    return new MappingRules(now, revision).judge(change);
  }

  @Override
  public List<Hazard> visit(ColumnAttributeChange.SetColumnMapping change) {
    return new MappingRules(now, revision).judge(change);
  }

  private static String ended(Optional<String> options) {
    return options.map(sql -> "it ends with: " + sql).orElse("it ends with nothing of its own");
  }

  @Override
  public List<Hazard> visit(ColumnChange.AddColumn change) {
    Column column = change.definition();
    if (column.generatedAs().isPresent()) {
      return isNew(change.table())
          ? none()
          : review(Rule.ADD_STORED_GENERATED, change, "every row is written anew to compute it");
    }
    if (isNew(change.table()) || hasValue(column)) {
      return none();
    }
    if (column.mapping().version()) {
      return revision.filled().contains(change.subject())
          ? none()
          : List.of(MappingRules.versionAdded(change.subject()));
    }
    return column.required()
        ? danger(Rule.ADD_REQUIRED, change, "rows that exist have no value for it")
        : none();
  }

  /** Whether the database gives rows a value for a new column. */
  private static boolean hasValue(Column column) {
    return column.identity()
        || column.defaultSql().isPresent()
        || (column.type() instanceof Type.Verbatim verbatim
            && verbatim.sql().toLowerCase(Locale.ROOT).contains("default"));
  }

  @Override
  public List<Hazard> visit(ColumnChange.DropColumn change) {
    return danger(Rule.DROP_COLUMN, change, "the column and all its values are destroyed");
  }

  @Override
  public List<Hazard> visit(ColumnChange.RenameColumn change) {
    return review(Rule.RENAME, change, "it is called " + change.to() + " from now on");
  }

  @Override
  public List<Hazard> visit(ColumnChange.HoldColumn change) {
    return danger(
        Rule.DROP_COLUMN, change, "the column goes; its values are held as " + change.as());
  }

  @Override
  public List<Hazard> visit(ColumnChange.RestoreColumn change) {
    return none();
  }

  @Override
  public List<Hazard> visit(ColumnAttributeChange.SetType change) {
    Type from = now.requireColumn(change.table(), change.column()).type();
    return new TypeRules(from, change.type()).judge(change.subject());
  }

  @Override
  public List<Hazard> visit(ColumnAttributeChange.SetRequired change) {
    if (revision.filled().contains(change.subject())) {
      return review(
          Rule.SET_REQUIRED,
          change,
          "rows without a value are filled first, and no row without one is accepted afterwards");
    }
    boolean hasDefault =
        now.requireColumn(change.table(), change.column()).defaultSql().isPresent();
    return hazard(
        Rule.SET_REQUIRED,
        hasDefault ? Level.REVIEW : Level.DANGEROUS,
        change.subject(),
        "rows in which it is null refuse it");
  }

  @Override
  public List<Hazard> visit(ColumnAttributeChange.SetOptional change) {
    return review(Rule.DROP_REQUIRED, change, "it may be null from now on");
  }

  @Override
  public List<Hazard> visit(ColumnAttributeChange.SetDefault change) {
    return review(
        Rule.DEFAULT,
        change,
        change.defaultSql().map(sql -> "its default becomes " + sql).orElse("it has no default"));
  }

  @Override
  public List<Hazard> visit(ColumnAttributeChange.SetIdentity change) {
    return danger(
        Rule.GENERATOR,
        change,
        change.identity()
            ? "the database counts its values from now on"
            : "the database no longer counts its values");
  }

  @Override
  public List<Hazard> visit(ColumnAttributeChange.SetGenerated change) {
    if (change.expression().isEmpty()) {
      return review(Rule.DEFAULT, change, "the database does not compute it any more");
    }
    return now.requireColumn(change.table(), change.column()).generatedAs().isPresent()
        ? review(Rule.ADD_STORED_GENERATED, change, "every row is written anew to compute it")
        : danger(
            Rule.ADD_STORED_GENERATED,
            change,
            "the values that rows hold give way to what the database computes");
  }

  @Override
  public List<Hazard> visit(ColumnAttributeChange.SetCollation change) {
    return review(
        Rule.COLLATION,
        change,
        change
            .collation()
            .map(name -> "its texts are compared by " + name)
            .orElse("its texts are compared as the database does by itself"));
  }

  @Override
  public List<Hazard> visit(ColumnAttributeChange.SetColumnComment change) {
    return none();
  }

  @Override
  public List<Hazard> visit(ColumnAttributeChange.SetColumnOptions change) {
    return danger(Rule.OPTIONS, change, OPTIONS + ended(change.options()));
  }

  @Override
  public List<Hazard> visit(ColumnChange.TransformColumn change) {
    return review(
        change.down().isPresent() ? Rule.TRANSFORM : Rule.ONE_WAY,
        change,
        "its values are computed anew; the old ones are held as " + change.as());
  }

  @Override
  public List<Hazard> visit(ColumnChange.RevertTransform change) {
    return none();
  }

  @Override
  public List<Hazard> visit(ConstraintChange.AddConstraint change) {
    if (isNew(change.table())) {
      return none();
    }
    if (change.constraint() instanceof ForeignKey key) {
      return review(
          Rule.ADD_FOREIGN_KEY, change, "every row has to refer to a row of " + key.target());
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
    if (isNew(change.table())) {
      return none();
    }
    return change.index().unique()
        ? review(Rule.ADD_UNIQUE, change, "no two rows may share " + change.index().columns())
        : review(
            Rule.ADD_INDEX, change, "writers wait while " + change.index().name() + " is built");
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
  public List<Hazard> visit(DataChange.Irreversible change) {
    return review(Rule.ONE_WAY, change, change.reason());
  }
}
