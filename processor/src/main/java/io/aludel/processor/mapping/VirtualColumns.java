package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.schema.Computation;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns whose values are computed when they are read. PostgreSQL 18 refuses keys and indexes on
 * them, and so the DDL that Hibernate writes.
 */
final class VirtualColumns {

  private final MappingContext context;
  private final TableDraft draft;

  VirtualColumns(MappingContext context, TableDraft draft) {
    this.context = context;
    this.draft = draft;
  }

  void requireNoKeys() {
    for (MappedColumn column : draft.columns()) {
      Optional<Computation> computation = column.column().generatedAs();
      if (computation.isPresent() && computation.get().virtual()) {
        keyOn(column.name()).ifPresent(key -> refuse(column, key));
      }
    }
  }

  private void refuse(MappedColumn column, String key) {
    context.report(
        Code.MAPPING_UNSUPPORTED,
        column.attribute().place(ColumnMapper.GENERATED_COLUMN),
        column.attribute()
            + ": column "
            + column.name()
            + " is virtual from PostgreSQL 18 on, which refuses "
            + key
            + " on it, also from Hibernate. Take that away; or write 'postgresql.version = 17' into"
            + " aludel.properties, and the column is stored.");
  }

  /** What there is on a column that PostgreSQL refuses. */
  private Optional<String> keyOn(Name column) {
    return Stream.of(
            named("the primary key", Stream.of(draft.key()), column),
            named("a unique key", draft.uniques().stream().map(UniqueDraft::columns), column),
            named("a foreign key", draft.foreignKeys().stream().map(ForeignKey::columns), column),
            named("an index", draft.indexes().stream().map(Index::columns), column))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> named(String what, Stream<List<Name>> keys, Name column) {
    return keys.anyMatch(each -> each.contains(column)) ? Optional.of(what) : Optional.empty();
  }
}
