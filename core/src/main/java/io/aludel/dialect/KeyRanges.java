package io.aludel.dialect;

import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds what a table's rows can be gone through by, a range at a time. */
final class KeyRanges {

  private static final Set<Type.Plain> COUNTABLE =
      EnumSet.of(Type.Plain.TINYINT, Type.Plain.SMALLINT, Type.Plain.INTEGER, Type.Plain.BIGINT);

  private KeyRanges() {}

  /**
   * The first column of the primary key, if a text tells its values exactly: whole numbers, texts
   * and UUIDs.
   */
  static Optional<Completion.ByKey> of(SqlDialect dialect, Table table) {
    return table
        .primaryKey()
        .map(key -> key.columns().get(0))
        .flatMap(table::column)
        .filter(column -> isExact(column.type()))
        .map(Column::name)
        .map(key -> byKey(dialect, table, key));
  }

  private static boolean isExact(Type type) {
    return type == Type.Plain.UUID
        || COUNTABLE.contains(type)
        || type instanceof Type.Varchar
        || type instanceof Type.Decimal;
  }

  private static Completion.ByKey byKey(SqlDialect dialect, Table table, Name key) {
    return new Completion.ByKey(dialect.identifier(table.name()), dialect.identifier(key));
  }
}
