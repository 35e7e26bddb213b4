package io.aludel.hazard;

import static io.aludel.hazard.Hazards.danger;
import static io.aludel.hazard.Hazards.none;
import static io.aludel.hazard.Hazards.options;
import static io.aludel.hazard.Hazards.review;

import io.aludel.change.ColumnAttributeChange;
import io.aludel.change.ColumnChange;
import io.aludel.change.ColumnChangeVisitor;
import io.aludel.schema.Column;
import io.aludel.schema.SchemaView;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Locale;

/** The safety rules for columns, one method a kind of change. */
final class ColumnRules implements ColumnChangeVisitor<List<Hazard>> {

  private final SchemaView now;
  private final RevisionFacts revision;

  /**
   * @param now the schema before the change that is judged
   * @param revision what the revision does beside it
   */
  ColumnRules(SchemaView now, RevisionFacts revision) {
    this.now = now;
    this.revision = revision;
  }

  @Override
  public List<Hazard> visit(ColumnAttributeChange.SetColumnMapping change) {
    return new MappingRules(now, revision).judge(change);
  }

  @Override
  public List<Hazard> visit(ColumnChange.AddColumn change) {
    Column column = change.definition();
    if (column.generatedAs().isPresent()) {
      return revision.isNew(change.table())
          ? none()
          : review(Rule.ADD_STORED_GENERATED, change, "every row is written anew to compute it");
    }
    if (revision.isNew(change.table()) || hasValue(column)) {
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
    String detail = "rows in which it is null refuse it";
    return hasDefault
        ? review(Rule.SET_REQUIRED, change, detail)
        : danger(Rule.SET_REQUIRED, change, detail);
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
    if (change.computation().isEmpty()) {
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
    return options(change, change.options());
  }

  @Override
  public List<Hazard> visit(ColumnChange.TransformColumn change) {
    return review(
        change.down().isPresent() ? Rule.TRANSFORM : Rule.ONE_WAY,
        change,
        "its old values are kept as " + change.as());
  }

  @Override
  public List<Hazard> visit(ColumnChange.RevertTransform change) {
    return none();
  }

  /** Whether the database gives rows a value for a new column. */
  private static boolean hasValue(Column column) {
    return column.identity()
        || column.defaultSql().isPresent()
        || (column.type() instanceof Type.Verbatim verbatim
            && verbatim.sql().toLowerCase(Locale.ROOT).contains("default"));
  }
}
