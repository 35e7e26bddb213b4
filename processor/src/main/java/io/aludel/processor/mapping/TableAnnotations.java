package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.mapping.UniqueDraft.Origin;
import io.aludel.processor.model.CheckMirror;
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

/** Applies what {@code @Table} says beside the name: keys, indexes, checks, a comment, options. */
final class TableAnnotations {

  private final MappingContext context;

  TableAnnotations(MappingContext context) {
    this.context = context;
  }

  void apply(TableDraft table) {
    if (table.mirror().isPresent()) {
      apply(table.mirror().get(), table);
    }
  }

  /** Applies what Hibernate's own annotations say of an entity's table. */
  static void applyHibernate(EntityBinding entity) {
    TableDraft table = entity.table();
    for (CheckDraft check : CheckDraft.on(entity.entity())) {
      table.addCheck(check);
    }
    Optional<String> comment = Comments.on(entity.entity());
    if (table.entity().equals(entity.entity()) && comment.isPresent()) {
      table.setComment(comment);
    }
  }

  private void apply(TableMirror mirror, TableDraft table) {
    if (mirror.comment().isPresent()) {
      table.setComment(mirror.comment());
    }
    table.setOptions(mirror.options());
    for (CheckMirror check : mirror.checks()) {
      table.addCheck(CheckDraft.of(check));
    }
    for (UniqueConstraintMirror unique : mirror.uniqueConstraints()) {
      addUnique(unique, table);
    }
    for (IndexMirror index : mirror.indexes()) {
      addIndex(index, table);
    }
  }

  private void addUnique(UniqueConstraintMirror unique, TableDraft table) {
    Place place = unique.mirror().place("columnNames");
    if (hasBlank(unique.columnNames())) {
      reportBlank(table, place);
      return;
    }
    List<Part> written = new ArrayList<>();
    for (String column : unique.columnNames()) {
      written.add(Part.of(column));
    }
    Optional<List<Name>> columns = columns(written, table, place);
    if (columns.isPresent()) {
      table.addUnique(
          new UniqueDraft(
              logical(unique.name()),
              columns.get(),
              unique.options(),
              unique.mirror().place(),
              Origin.UNIQUE_CONSTRAINT));
    }
  }

  private static boolean hasBlank(List<String> names) {
    for (String name : names) {
      if (name.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds an index; a unique one is a unique key to Hibernate, but a key has neither an order nor a
   * condition, so that one with {@code desc} or {@code where} remains an index.
   */
  private void addIndex(IndexMirror index, TableDraft table) {
    List<Part> written = parts(index);
    Optional<Name> name = logical(index.name());
    Place place = index.mirror().place("columnList");
    Optional<List<Name>> columns = columns(written, table, place);
    if (columns.isEmpty()) {
      return;
    }
    if (index.unique() && isKey(written, index)) {
      table.addUnique(
          new UniqueDraft(
              name, columns.get(), index.options(), index.mirror().place(), Origin.INDEX));
      return;
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      parts.add(new Part(columns.get().get(i), written.get(i).descending()));
    }
    table.addIndex(
        new Index(
            name.isPresent() ? name.get() : DefaultNames.index(table.name(), columns.get()),
            parts,
            index.unique(),
            index.options()));
  }

  private static List<Part> parts(IndexMirror index) {
    List<Part> parts = new ArrayList<>();
    for (String part : index.columnList().split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(Part.of(part));
      }
    }
    return parts;
  }

  private static boolean isKey(List<Part> parts, IndexMirror index) {
    for (Part part : parts) {
      if (part.descending()) {
        return false;
      }
    }
    return index.options().isEmpty() || !isCondition(index.options().get());
  }

  private static boolean isCondition(String options) {
    return options.strip().toLowerCase(Locale.ROOT).startsWith("where");
  }

  private static Optional<Name> logical(Optional<String> written) {
    return written.isPresent() ? Optional.of(Names.logical(written.get())) : Optional.empty();
  }

  /** The table's columns of those names; nothing where one is missing, which is reported. */
  private Optional<List<Name>> columns(List<Part> written, TableDraft table, Place place) {
    if (written.isEmpty()) {
      reportNone(table, place);
      return Optional.empty();
    }
    List<Name> columns = new ArrayList<>();
    for (Part part : written) {
      Name name = Names.logical(part.column().toString());
      Optional<MappedColumn> column = table.column(context.naming().physical(name));
      if (column.isEmpty()) {
        reportUnknown(part.column(), table, place);
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
