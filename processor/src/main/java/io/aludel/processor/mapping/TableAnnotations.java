package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.mapping.UniqueDraft.Origin;
import io.aludel.processor.model.IndexMirror;
import io.aludel.processor.model.TableMirror;
import io.aludel.processor.model.UniqueConstraintMirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.Index;
import io.aludel.schema.Index.Part;
import io.aludel.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Applies what {@code @Table} says beside the name: keys, indexes, checks, a comment, options. */
final class TableAnnotations {

  private final MappingContext context;

  TableAnnotations(MappingContext context) {
    this.context = context;
  }

  void apply(TableDraft table) {
    table.mirror().ifPresent(mirror -> apply(mirror, table));
  }

  /** Applies what Hibernate's own annotations say of an entity's table. */
  static void applyHibernate(EntityBinding entity) {
    TableDraft table = entity.table();
    CheckDraft.on(entity.entity()).forEach(table::addCheck);
    if (table.entity().equals(entity.entity())) {
      Comments.on(entity.entity()).ifPresent(comment -> table.setComment(Optional.of(comment)));
    }
  }

  private void apply(TableMirror mirror, TableDraft table) {
    mirror.comment().ifPresent(comment -> table.setComment(Optional.of(comment)));
    table.setOptions(mirror.options());
    mirror.checks().stream().map(CheckDraft::of).forEach(table::addCheck);
    mirror.uniqueConstraints().forEach(unique -> addUnique(unique, table));
    mirror.indexes().forEach(index -> addIndex(index, table));
  }

  private void addUnique(UniqueConstraintMirror unique, TableDraft table) {
    Place place = unique.mirror().place("columnNames");
    if (unique.columnNames().stream().anyMatch(String::isBlank)) {
      reportBlank(table, place);
      return;
    }
    columns(unique.columnNames().stream().map(Part::of).map(Part::column).toList(), table, place)
        .ifPresent(
            columns ->
                table.addUnique(
                    new UniqueDraft(
                        unique.name().map(Names::logical),
                        columns,
                        unique.options(),
                        unique.mirror().place(),
                        Origin.UNIQUE_CONSTRAINT)));
  }

  /**
   * Adds an index; a unique one is a unique key to Hibernate, but a key has neither an order nor a
   * condition, so that one with {@code desc} or {@code where} remains an index.
   */
  private void addIndex(IndexMirror index, TableDraft table) {
    List<Part> written =
        Stream.of(index.columnList().split(",", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(Part::of)
            .toList();
    Optional<Name> name = index.name().map(Names::logical);
    columns(written.stream().map(Part::column).toList(), table, index.mirror().place("columnList"))
        .ifPresent(
            columns -> {
              boolean isKey =
                  written.stream().noneMatch(Part::descending)
                      && index.options().filter(TableAnnotations::isCondition).isEmpty();
              if (index.unique() && isKey) {
                table.addUnique(
                    new UniqueDraft(
                        name, columns, index.options(), index.mirror().place(), Origin.INDEX));
              } else {
                List<Part> parts = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                  parts.add(new Part(columns.get(i), written.get(i).descending()));
                }
                table.addIndex(
                    new Index(
                        name.orElseGet(() -> DefaultNames.index(table.name(), columns)),
                        parts,
                        index.unique(),
                        index.options()));
              }
            });
  }

  private static boolean isCondition(String options) {
    return options.strip().toLowerCase(Locale.ROOT).startsWith("where");
  }

  /** The table's columns of those names; nothing where one is missing, which is reported. */
  private Optional<List<Name>> columns(List<Name> written, TableDraft table, Place place) {
    if (written.isEmpty()) {
      reportNone(table, place);
      return Optional.empty();
    }
    List<Name> columns = new ArrayList<>();
    for (Name name : written) {
      Optional<MappedColumn> column =
          table.column(context.naming().physical(Names.logical(name.toString())));
      if (column.isEmpty()) {
        reportUnknown(name, table, place);
        return Optional.empty();
      }
      columns.add(column.get().name());
    }
    return Optional.of(columns);
  }

  private void reportNone(TableDraft table, Place place) {
    context.report(
        Code.MAPPING_INVALID,
        place,
        table.entity().getQualifiedName()
            + ": it names no column. Table "
            + table.name()
            + " has "
            + table.offer()
            + ": name some of them, or remove the annotation.");
  }

  private void reportBlank(TableDraft table, Place place) {
    context.report(
        Code.MAPPING_INVALID,
        place,
        table.entity().getQualifiedName()
            + ": a name among its columns is blank. Table "
            + table.name()
            + " has "
            + table.offer()
            + ": name one of them, or take the blank away.");
  }

  private void reportUnknown(Name name, TableDraft table, Place place) {
    String hint =
        table.columns().stream()
            .filter(column -> column.attribute().name().equals(name.text()))
            .findFirst()
            .map(
                column ->
                    " The attribute " + name + " has the column " + column.name() + ": write that.")
            .orElseGet(() -> UnknownColumn.hint(name, table));
    context.report(
        Code.COLUMN_UNKNOWN,
        place,
        table.entity().getQualifiedName()
            + ": table "
            + table.name()
            + " has no column "
            + name
            + "."
            + hint);
  }
}
