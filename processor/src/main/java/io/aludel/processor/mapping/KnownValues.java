package io.aludel.processor.mapping;

import io.aludel.change.Expression;
import io.aludel.change.Subject;
import io.aludel.diff.Intent;
import io.aludel.schema.Column;
import io.aludel.schema.DeletionMark;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import io.aludel.schema.TableMapping;
import io.aludel.schema.Type.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What rows that exist hold in new columns that need no attribute at which somebody could say so:
 * until now they are all of one class, and none of them is deleted.
 *
 * @param base the schema before
 * @param target what today's entities say
 * @param declared what the developer declared, which counts more
 */
public record KnownValues(Schema base, Target target, List<Intent> declared) {

  /** Discriminator values that stand for no value, and for any. */
  private static final Set<String> CATCHING = Set.of("null", "not null");

  /** A value for each such column. */
  public List<Intent> backfills() {
    List<Intent> backfills = new ArrayList<>();
    for (Table table : target.schema().tables()) {
      Optional<Table> old = before(table.name());
      if (old.isPresent()) {
        add(old.get(), table, backfills);
      }
    }
    return backfills;
  }

  /** The table as it was, maybe under the name that it was called by. */
  private Optional<Table> before(ObjectName table) {
    Optional<Table> same = base.table(table);
    if (same.isPresent()) {
      return same;
    }
    for (Intent intent : declared) {
      if (intent instanceof Intent.TableRename rename && rename.table().equals(table)) {
        return base.table(table.sibling(rename.from()));
      }
    }
    return Optional.empty();
  }

  private void add(Table old, Table table, List<Intent> backfills) {
    for (Column column : table.columns()) {
      Optional<Column> before = old.column(column.name());
      boolean added = before.isEmpty() || before.get().retired();
      boolean valueless = column.required() && column.defaultSql().isEmpty();
      if (added && valueless && !isDeclared(Subject.of(table.name(), column.name()))) {
        Optional<String> value = value(old, table, column);
        if (value.isPresent()) {
          Expression expression = new Expression.Value(value.get());
          backfills.add(new Intent.ColumnBackfill(table.name(), column.name(), expression));
        }
      }
    }
  }

  private boolean isDeclared(Subject column) {
    return declared.stream()
        .filter(
            each -> each instanceof Intent.ColumnBackfill || each instanceof Intent.ColumnRename)
        .anyMatch(each -> each.subject().equals(column));
  }

  private Optional<String> value(Table old, Table table, Column column) {
    Optional<DeletionMark> mark = column.mapping().converter().flatMap(DeletionMark::of);
    if (mark.isPresent()) {
      return SoftDeletion.stored(table, column, mark.get() == DeletionMark.ACTIVE);
    }
    boolean discriminates =
        target.origins().discriminator(table.name()).filter(column.name()::equals).isPresent();
    // Rows of a hierarchy that told its classes apart in another way may be of any of them.
    boolean isOfOneClass =
        old.mapping().filter(mapping -> mapping.inheritance().isEmpty()).isPresent();
    return discriminates && isOfOneClass
        ? discriminatorValue(old.owner(), table, column)
        : Optional.empty();
  }

  private static Optional<String> discriminatorValue(String owner, Table table, Column column) {
    return table
        .mapping()
        .map(TableMapping::discriminators)
        .flatMap(
            values ->
                values.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(owner))
                    .map(Map.Entry::getKey)
                    .filter(value -> !CATCHING.contains(value))
                    .findFirst())
        .map(value -> column.type() == Plain.INTEGER ? value.strip() : value);
  }
}
