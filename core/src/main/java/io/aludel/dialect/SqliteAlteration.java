package io.aludel.dialect;

import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Makes a table what it is to be: by {@code alter table} where SQLite alters exactly that, else by
 * building it anew. Indexes are somebody else's business.
 */
final class SqliteAlteration {

  /** SQLite adds no column with any other default to a table that has rows. */
  private static final Pattern CONSTANT =
      Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?|[xX]?'([^']|'')*'|(?i:true|false|null)");

  /** What SQLite neither adds nor drops with a column, or not in the same way. */
  private static final Pattern MORE_THAN_A_COLUMN =
      Pattern.compile(
          "\\b(unique|primary|generated|as|references|default|autoincrement)\\b",
          Pattern.CASE_INSENSITIVE);

  private final SqliteDialect dialect;
  private final Script script;
  private final Table becomes;

  /** The indexes of the table are dropped already that it is not to have. */
  SqliteAlteration(SqliteDialect dialect, Script script, Table becomes) {
    this.dialect = dialect;
    this.script = script;
    this.becomes = becomes;
  }

  /** Writes what leads there from how the table stands, if it does. */
  void from(Optional<Table> standing) {
    if (standing.isEmpty()) {
      script.ddl(
          SqliteTable.create(dialect, becomes, dialect.identifier(becomes.name())),
          Completion.Journal.INSTANCE);
      return;
    }
    Table stands = standing.get();
    Optional<List<String>> actions = actions(stands);
    if (actions.isEmpty()) {
      new SqliteRebuild(dialect, script, stands, becomes).write();
      return;
    }
    for (String action : actions.get()) {
      script.alter(becomes.name(), action, Completion.Journal.INSTANCE);
    }
  }

  /** The actions that do it; none where there are no such actions. */
  private Optional<List<String>> actions(Table stands) {
    if (!new HashSet<>(SqliteTable.constraints(dialect, stands))
            .equals(new HashSet<>(SqliteTable.constraints(dialect, becomes)))
        || !stands.options().equals(becomes.options())) {
      return Optional.empty();
    }
    List<String> actions = new ArrayList<>();
    for (Column column : stands.columns()) {
      if (becomes.column(column.name()).isEmpty()) {
        if (!isDroppable(stands, column)) {
          return Optional.empty();
        }
        actions.add("drop column " + dialect.identifier(column.name()));
      }
    }
    for (Column column : becomes.columns()) {
      Optional<Column> before = stands.column(column.name());
      Predicate<Column> possible =
          each -> before.isPresent() ? differsInRequirement(stands, column) : isAddable(column);
      if (before.filter(each -> isSame(stands, each, column)).isPresent()) {
        continue;
      }
      if (!possible.test(column)) {
        return Optional.empty();
      }
      actions.add(before.isPresent() ? requirement(column) : add(column));
    }
    return Optional.of(actions);
  }

  private boolean isSame(Table stands, Column before, Column after) {
    return SqliteTable.column(dialect, stands, before)
        .equals(SqliteTable.column(dialect, becomes, after));
  }

  private boolean differsInRequirement(Table stands, Column column) {
    Column before = stands.column(column.name()).orElseThrow();
    return isSame(stands, before.withRequired(column.required()), column);
  }

  private String requirement(Column column) {
    return "alter column "
        + dialect.identifier(column.name())
        + (dialect.isRequired(column) ? " set not null" : " drop not null");
  }

  private String add(Column column) {
    return "add column " + SqliteTable.column(dialect, becomes, column);
  }

  private static boolean isAddable(Column column) {
    return !column.identity()
        && column.generatedAs().isEmpty()
        && column.defaultSql().filter(sql -> !CONSTANT.matcher(sql.strip()).matches()).isEmpty()
        && isPlain(column);
  }

  private static boolean isPlain(Column column) {
    String written =
        column.options().orElse("")
            + (column.type() instanceof Type.Verbatim verbatim ? " " + verbatim.sql() : "");
    return !MORE_THAN_A_COLUMN.matcher(written).find();
  }

  private static boolean isDroppable(Table stands, Column column) {
    return isPlain(column)
        && stands.constraints().stream().noneMatch(each -> names(each, column))
        && stands.columns().stream()
            .flatMap(each -> each.generatedAs().stream())
            .noneMatch(computation -> column.name().isIn(computation.sql()));
  }

  private static boolean names(Constraint constraint, Column column) {
    return constraint.columns().contains(column.name())
        || (constraint instanceof Check check && column.name().isIn(check.sql()));
  }
}
