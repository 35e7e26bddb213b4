package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Gives a table the key of another one, to which it refers: that of a joined subentity, or a
 * secondary table (Jakarta Persistence, section 11.1.42).
 */
final class SharedKeys {

  private final MappingContext context;
  private final ColumnMapper columns;

  SharedKeys(MappingContext context) {
    this.columns = new ColumnMapper(context);
    this.context = context;
  }

  /**
   * Adds the key and the foreign key.
   *
   * @param table the table that gets them
   * @param target the entity whose table has a row for each of its rows
   * @param written the join columns, as far as they are written
   * @param foreignKey makes the foreign key of the reference
   * @return the columns; none where there can be none, which is reported
   */
  List<MappedColumn> add(
      TableDraft table,
      EntityBinding target,
      List<JoinColumnMirror> written,
      Consumer<Reference> foreignKey) {
    List<MappedColumn> key = target.key();
    List<MappedColumn> columns = new ArrayList<>();
    if (!written.isEmpty() && written.size() != key.size()) {
      report(
          table,
          written.get(0),
          "it has "
              + key.size()
              + (key.size() == 1 ? " column (" : " columns (")
              + names(key)
              + "), and "
              + written.size()
              + " are written. Write one @PrimaryKeyJoinColumn for each, or none.");
      return List.of();
    }
    for (int i = 0; i < key.size(); i++) {
      MappedColumn referenced = key.get(i);
      Optional<JoinColumnMirror> join =
          written.isEmpty() ? Optional.empty() : written(referenced, i, written, table, key);
      if (join.isEmpty() && !written.isEmpty()) {
        return List.of();
      }
      columns.add(column(referenced, join, target.table().name().name()));
    }
    columns.forEach(column -> table.add(column, context));
    table.setKey(MappedColumn.names(columns.stream().sorted(new KeyOrder()).toList()));
    foreignKey.accept(new Reference(columns, target, key));
    return columns;
  }

  /** The join column for a column of the key: the one that names it, or that in its position. */
  private Optional<JoinColumnMirror> written(
      MappedColumn referenced,
      int position,
      List<JoinColumnMirror> written,
      TableDraft table,
      List<MappedColumn> key) {
    if (written.stream().allMatch(each -> each.referencedColumnName().isEmpty())) {
      return Optional.of(written.get(position));
    }
    Optional<JoinColumnMirror> join =
        written.stream()
            .filter(
                each ->
                    each.referencedColumnName()
                        .map(text -> Names.physical(text, context.naming()))
                        .filter(referenced.name()::equals)
                        .isPresent())
            .findFirst();
    if (join.isEmpty()) {
      report(
          table,
          written.get(0),
          "no referencedColumnName leads to its column "
              + referenced.name()
              + ". It has "
              + names(key)
              + ".");
    }
    return join;
  }

  private void report(TableDraft table, JoinColumnMirror place, String text) {
    context.report(
        Code.ASSOCIATION_INVALID,
        place.mirror().place(),
        table.entity().getQualifiedName()
            + ": the table "
            + table.name()
            + " takes over the key of the entity's rows; "
            + text);
  }

  private static String names(List<MappedColumn> key) {
    return key.stream().map(each -> each.name().toString()).collect(Collectors.joining(", "));
  }

  private MappedColumn column(
      MappedColumn referenced, Optional<JoinColumnMirror> written, Name table) {
    Optional<Name> given = written.flatMap(JoinColumnMirror::name).map(Names::logical);
    Name name =
        context
            .naming()
            .physical(
                given.orElseGet(
                    () ->
                        context
                            .naming()
                            .implicit()
                            .keyJoinColumn(referenced.logicalName(), table)));
    Type type =
        written
            .flatMap(JoinColumnMirror::definition)
            .<Type>map(Verbatim::new)
            .orElseGet(() -> ReferringTypes.to(referenced, given.isPresent(), columns));
    return new MappedColumn(
        Column.of(name, type)
            .withRequired(true)
            .withOptions(written.flatMap(JoinColumnMirror::options)),
        given.orElse(name),
        type,
        referenced.attribute(),
        written.map(each -> each.mirror().place()).orElse(referenced.place()),
        true,
        false,
        List.of());
  }
}
