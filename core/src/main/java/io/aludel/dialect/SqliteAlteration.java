package io.aludel.dialect;

import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    if (isAlterable(stands)) {
      alter(stands);
    } else {
      new SqliteRebuild(dialect, script, stands, becomes).write();
    }
  }

  /** Whether SQLite has an action for each difference. */
  private boolean isAlterable(Table stands) {
    return constraints(stands).equals(constraints(becomes))
        && stands.options().equals(becomes.options())
        && leaving(stands).allMatch(column -> isDroppable(stands, column))
        && becomes.columns().stream().allMatch(column -> isReachable(stands, column));
  }

  private Set<String> constraints(Table table) {
    return new HashSet<>(SqliteTable.constraints(dialect, table));
  }

  private Stream<Column> leaving(Table stands) {
    return stands.columns().stream().filter(column -> becomes.column(column.name()).isEmpty());
  }

  /** Whether a column is there but for whether it is required, or can be added. */
  private boolean isReachable(Table stands, Column column) {
    return stands
        .column(column.name())
        .map(before -> isSame(stands, before.withRequired(column.required()), column))
        .orElseGet(() -> isAddable(column));
  }

  private void alter(Table stands) {
    leaving(stands).forEach(column -> alter("drop column " + dialect.identifier(column.name())));
    for (Column column : becomes.columns()) {
      Optional<Column> before = stands.column(column.name());
      if (before.isEmpty()) {
        alter("add column " + SqliteTable.column(dialect, becomes, column));
      } else if (!isSame(stands, before.get(), column)) {
        alter(
            "alter column "
                + dialect.identifier(column.name())
                + (dialect.isRequired(column) ? " set not null" : " drop not null"));
      }
    }
  }

  private void alter(String action) {
    script.alter(becomes.name(), action, Completion.Journal.INSTANCE);
  }

  private boolean isSame(Table stands, Column before, Column after) {
    return SqliteTable.column(dialect, stands, before)
        .equals(SqliteTable.column(dialect, becomes, after));
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
