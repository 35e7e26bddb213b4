package io.aludel.processor.intent;

import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.change.Subject;
import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.dialect.Dialect;
import io.aludel.diff.Intent;
import io.aludel.processor.mapping.Origins.ColumnName;
import io.aludel.processor.mapping.Target;
import io.aludel.processor.model.Mirror;
import io.aludel.processor.report.Place;
import io.aludel.processor.report.Reporter;
import io.aludel.schema.Name;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Type;
import java.util.List;
import java.util.Optional;

/** Reads what is declared of an attribute: it is meant for each column that the attribute has. */
record AttributeIntents(
    Declaration declaration,
    Target target,
    List<Dialect> served,
    DialectTexts texts,
    Reporter reporter,
    DeclaredIntents intents) {

  void read() {
    List<ColumnName> columns = target.origins().columnsOf(declaration.element());
    readRename(columns);
    readTransform(columns);
    Optional<Expression> backfill = backfill();
    for (ColumnName column : columns) {
      backfill
          .filter(value -> fits(value, column))
          .ifPresent(
              value ->
                  intents.add(
                      new Intent.ColumnBackfill(column.table(), column.column(), value),
                      backfillPlace()));
      EntityIntents.accepted(
          declaration, Subject.of(column.table(), column.column()), reporter, intents);
    }
  }

  private Mirror mirror() {
    return declaration.mirror();
  }

  private void readRename(List<ColumnName> columns) {
    Optional<Name> from = EntityIntents.formerName(declaration, reporter);
    boolean several = columns.stream().map(ColumnName::table).distinct().count() < columns.size();
    if (from.isPresent() && several) {
      invalid(
          mirror().place("renamedFrom"),
          "the attribute has the columns "
              + columns.stream().map(each -> each.column().toString()).toList()
              + ", so renamedFrom does not say which of them was called "
              + from.get()
              + "; say so on the entity: @MigrationChange(renames = @Rename(table = \""
              + columns.get(0).table()
              + "\", column = \""
              + from.get()
              + "\", to = \"…\"))");
      return;
    }
    from.ifPresent(
        name ->
            columns.forEach(
                column ->
                    intents.add(
                        new Intent.ColumnRename(column.table(), column.column(), name),
                        mirror().place("renamedFrom"))));
  }

  private Optional<Expression> backfill() {
    boolean value = declaration.has("backfill");
    boolean sql = declaration.has("backfillSql");
    if (value && sql) {
      invalid(
          mirror().place("backfillSql"),
          "backfill is a value and backfillSql an SQL expression; only one of them can be meant");
      return Optional.empty();
    }
    if (sql && mirror().text("backfillSql").isBlank()) {
      invalid(mirror().place("backfillSql"), "backfillSql is empty");
      return Optional.empty();
    }
    if (value) {
      return Optional.of(new Expression.Value(mirror().text("backfill")));
    }
    return sql
        ? Optional.of(new Expression.Sql(DialectSql.any(mirror().text("backfillSql"))))
        : Optional.empty();
  }

  private Place backfillPlace() {
    return mirror().place(declaration.has("backfill") ? "backfill" : "backfillSql");
  }

  /** Whether a value is one of the column's type, in every database that is served. */
  private boolean fits(Expression backfill, ColumnName name) {
    if (!(backfill instanceof Expression.Value value)) {
      return true;
    }
    Type type = target.schema().requireColumn(name.table(), name.column()).type();
    for (Dialect dialect : served) {
      try {
        dialect.literal(type, value.text());
      } catch (SchemaException notOfTheType) {
        invalid(
            mirror().place("backfill"),
            "existing rows of "
                + Subject.of(name.table(), name.column())
                + " cannot get this value: "
                + notOfTheType.getMessage()
                + nearestConstant(type, value.text())
                + " (An SQL expression is written with backfillSql)");
        return false;
      }
    }
    return true;
  }

  private static String nearestConstant(Type type, String value) {
    if (type instanceof Type.Enumeration enumeration) {
      return Nearest.question(value, enumeration.constants());
    }
    return type instanceof Type.Ordinal ordinal ? Nearest.question(value, ordinal.constants()) : "";
  }

  private void readTransform(List<ColumnName> columns) {
    if (!declaration.has("transform")) {
      return;
    }
    List<Mirror> transforms = mirror().nested("transform");
    boolean reasons =
        transforms.stream().allMatch(transform -> Reason.isGiven(transform, declaration, reporter));
    if (transforms.isEmpty() || !reasons) {
      return;
    }
    Reversal.read(
            transforms,
            texts,
            (transform, problem) -> invalid(transform.place(), "@Transform: " + problem))
        .ifPresent(
            reversal ->
                columns.forEach(
                    column ->
                        intents.add(
                            new Intent.ColumnTransform(
                                column.table(),
                                column.column(),
                                reversal.up(),
                                reversal.down(),
                                reversal.oneWay(),
                                transforms.get(0).text("reason")),
                            transforms.get(0).place())));
  }

  private void invalid(Place place, String problem) {
    reporter.report(Code.INTENT_INVALID, place, declaration.described() + ": " + problem + ".");
  }
}
