package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.DefaultNames;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Index.Part;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Table;
import io.aludel.schema.Type;
import io.aludel.schema.Type.Enumeration;
import io.aludel.schema.Type.Ordinal;
import io.aludel.schema.Type.Verbatim;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finishes a table: names what nothing names, indexes foreign keys, brings all in order. */
final class TableBuilder {

  private final MappingContext context;
  private final TableDraft draft;

  TableBuilder(MappingContext context, TableDraft draft) {
    this.context = context;
    this.draft = draft;
  }

  Table build() {
    List<Constraint> constraints = new ArrayList<>();
    if (!draft.key().isEmpty()) {
      constraints.add(new PrimaryKey(DefaultNames.primaryKey(draft.name()), draft.key()));
    }
    List<ForeignKey> foreignKeys = sorted(draft.foreignKeys());
    constraints.addAll(sorted(uniques()));
    constraints.addAll(foreignKeys);
    constraints.addAll(sorted(checks()));
    List<Index> indexes = new ArrayList<>(draft.indexes());
    if (context.settings.foreignKeyIndexes()) {
      for (ForeignKey key : foreignKeys) {
        cover(key, indexes);
      }
    }
    indexes.sort(Comparator.comparing(Index::name));
    requireDistinctNames(constraints, indexes);
    new VirtualColumns(context, draft).requireNoKeys();
    MappingFacts facts = new MappingFacts(context);
    return new Table(
        draft.name(),
        draft.entity().getQualifiedName().toString(),
        columns(facts),
        constraints,
        indexes,
        draft.comment(),
        draft.options(),
        Optional.of(facts.of(draft)),
        List.of());
  }

  private static <T extends Constraint> List<T> sorted(List<T> constraints) {
    List<T> sorted = new ArrayList<>(constraints);
    sorted.sort(Comparator.comparing(Constraint::name));
    return sorted;
  }

  private List<Column> columns(MappingFacts facts) {
    List<Column> columns = new ArrayList<>();
    for (MappedColumn column : draft.columns()) {
      columns.add(facts.of(column));
    }
    return columns;
  }

  /** A unique index without a name gives way to a unique constraint that says the same. */
  private List<UniqueKey> uniques() {
    Set<Name> taken = new HashSet<>();
    List<UniqueKey> uniques = new ArrayList<>();
    for (UniqueDraft unique : draft.uniques()) {
      Name name = unique.name().isPresent() ? unique.name().get() : implicitName(unique, taken);
      taken.add(name);
      uniques.add(new UniqueKey(name, unique.columns(), unique.options()));
    }
    return uniques;
  }

  private Name implicitName(UniqueDraft unique, Set<Name> taken) {
    Name name = DefaultNames.uniqueKey(draft.name(), unique.columns());
    return taken.contains(name) ? DefaultNames.index(draft.name(), unique.columns()) : name;
  }

  private List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    for (MappedColumn column : draft.columns()) {
      checks.addAll(checks(column));
    }
    for (CheckDraft check : draft.checks()) {
      Name name =
          check.name().isPresent()
              ? check.name().get()
              : DefaultNames.check(draft.name(), check.condition());
      checks.add(new Check(name, check.condition()));
    }
    return checks;
  }

  /** A column's checks that have no name are one, as Hibernate joins them. */
  private List<Check> checks(MappedColumn column) {
    List<Check> checks = new ArrayList<>();
    List<String> unnamed = new ArrayList<>();
    for (CheckDraft check : column.checks()) {
      if (check.name().isPresent()) {
        checks.add(new Check(check.name().get(), check.condition()));
      } else {
        unnamed.add(check.condition());
      }
    }
    if (!unnamed.isEmpty()) {
      String condition =
          unnamed.size() == 1 ? unnamed.get(0) : "(" + String.join(") and (", unnamed) + ")";
      checks.add(new Check(columnCheckName(column, condition), condition));
    }
    return checks;
  }

  /** The column's own name for its check, unless its enum type takes that. */
  private Name columnCheckName(MappedColumn column, String condition) {
    Type type = column.column().type();
    boolean taken =
        type instanceof Enumeration
            || type instanceof Ordinal
            || (type instanceof Verbatim verbatim && !verbatim.constants().isEmpty());
    return taken
        ? DefaultNames.check(draft.name(), column.name().text() + " " + condition)
        : DefaultNames.check(draft.name(), column.name());
  }

  /** Adds an index for a foreign key that no key or index begins with. */
  private void cover(ForeignKey key, List<Index> indexes) {
    Set<Name> columns = new HashSet<>(key.columns());
    boolean covered = beginsWith(draft.key(), columns);
    for (UniqueDraft unique : draft.uniques()) {
      covered |= beginsWith(unique.columns(), columns);
    }
    for (Index index : indexes) {
      covered |= beginsWith(index.columns(), columns);
    }
    if (!covered) {
      List<Part> parts = new ArrayList<>();
      for (Name column : key.columns()) {
        parts.add(new Part(column, false));
      }
      indexes.add(new Index(DefaultNames.index(draft.name(), key.columns()), parts, false));
    }
  }

  private static boolean beginsWith(List<Name> list, Set<Name> columns) {
    return list.size() >= columns.size()
        && columns.containsAll(list.subList(0, columns.size()))
        && list.subList(0, columns.size()).containsAll(columns);
  }

  private void requireDistinctNames(List<Constraint> constraints, List<Index> indexes) {
    Set<Name> names = new HashSet<>();
    Set<Name> twice = new LinkedHashSet<>();
    for (Constraint constraint : constraints) {
      if (!names.add(constraint.name())) {
        twice.add(constraint.name());
      }
    }
    for (Index index : indexes) {
      if (!names.add(index.name())) {
        twice.add(index.name());
      }
    }
    for (Name name : twice) {
      context.report(
          Code.NAME_TWICE,
          draft.place(),
          draft.entity().getQualifiedName()
              + ": two keys, checks or indexes of table "
              + draft.name()
              + " are called "
              + name
              + ", and databases refuse that. Give one of them another name.");
    }
  }

  /** The name of a foreign key that the mapping leaves without one. */
  static Name foreignKeyName(Optional<String> given, ObjectName table, List<Name> columns) {
    return given.isPresent() ? Names.logical(given.get()) : DefaultNames.foreignKey(table, columns);
  }
}
