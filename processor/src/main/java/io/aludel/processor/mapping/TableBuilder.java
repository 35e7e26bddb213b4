package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.schema.Check;
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
import java.util.function.Function;
import java.util.stream.Collectors;

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
    uniques().stream().sorted(byName()).forEach(constraints::add);
    draft.foreignKeys().stream().sorted(byName()).forEach(constraints::add);
    checks().stream().sorted(byName()).forEach(constraints::add);
    List<Index> indexes = new ArrayList<>(draft.indexes());
    if (context.settings.foreignKeyIndexes()) {
      draft.foreignKeys().stream().sorted(byName()).forEach(key -> cover(key, indexes));
    }
    indexes.sort(Comparator.comparing(Index::name));
    requireDistinctNames(constraints, indexes);
    new VirtualColumns(context, draft).requireNoKeys();
    MappingFacts facts = new MappingFacts(context);
    return new Table(
        draft.name(),
        draft.entity().getQualifiedName().toString(),
        draft.columns().stream().map(facts::of).toList(),
        constraints,
        indexes,
        draft.comment(),
        draft.options(),
        Optional.of(facts.of(draft)),
        List.of());
  }

  private static Comparator<Constraint> byName() {
    return Comparator.comparing(Constraint::name);
  }

  /** A unique index without a name gives way to a unique constraint that says the same. */
  private List<UniqueKey> uniques() {
    Set<Name> taken = new HashSet<>();
    List<UniqueKey> uniques = new ArrayList<>();
    for (UniqueDraft unique : draft.uniques()) {
      Name implicit = DefaultNames.uniqueKey(draft.name(), unique.columns());
      Name name =
          unique
              .name()
              .orElseGet(
                  () ->
                      taken.contains(implicit)
                          ? DefaultNames.index(draft.name(), unique.columns())
                          : implicit);
      taken.add(name);
      uniques.add(new UniqueKey(name, unique.columns(), unique.options()));
    }
    return uniques;
  }

  private List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    for (MappedColumn column : draft.columns()) {
      if (!column.checks().isEmpty()) {
        checks.addAll(checks(column.checks(), condition -> columnCheckName(column, condition)));
      }
    }
    draft
        .checks()
        .forEach(
            check ->
                checks.add(
                    new Check(
                        check
                            .name()
                            .orElseGet(() -> DefaultNames.check(draft.name(), check.condition())),
                        check.condition())));
    return checks;
  }

  /** A column's checks that have no name are one, as Hibernate joins them. */
  private static List<Check> checks(List<CheckDraft> drafts, Function<String, Name> naming) {
    List<Check> checks = new ArrayList<>();
    drafts.stream()
        .filter(check -> check.name().isPresent())
        .forEach(check -> checks.add(new Check(check.name().get(), check.condition())));
    List<String> unnamed =
        drafts.stream().filter(check -> check.name().isEmpty()).map(CheckDraft::condition).toList();
    if (!unnamed.isEmpty()) {
      String condition =
          unnamed.size() == 1
              ? unnamed.get(0)
              : unnamed.stream().map(each -> "(" + each + ")").collect(Collectors.joining(" and "));
      checks.add(new Check(naming.apply(condition), condition));
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
      indexes.add(
          new Index(
              DefaultNames.index(draft.name(), key.columns()),
              key.columns().stream().map(column -> new Part(column, false)).toList(),
              false));
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
    return given.map(Names::logical).orElseGet(() -> DefaultNames.foreignKey(table, columns));
  }
}
