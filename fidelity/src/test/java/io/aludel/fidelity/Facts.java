package io.aludel.fidelity;

import io.aludel.runtime.catalogue.Catalogue;
import io.aludel.runtime.catalogue.CatalogueColumn;
import io.aludel.runtime.catalogue.CatalogueConstraint;
import io.aludel.runtime.catalogue.CatalogueConstraint.Kind;
import io.aludel.runtime.catalogue.CatalogueTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A catalogue as facts that can be compared one by one, without what is no part of the comparison:
 * the order of columns (of those of keys, only where {@link UnorderedKeys} says so), and the names
 * of constraints and indexes.
 */
final class Facts {

  private final UnorderedKeys unordered;
  private final List<Fact> facts = new ArrayList<>();

  private Facts(UnorderedKeys unordered) {
    this.unordered = unordered;
  }

  /** The facts in order; where a table has two equal indexes, the same fact twice. */
  static List<Fact> of(SortedMap<String, Catalogue> schemas, UnorderedKeys unordered) {
    return new Facts(unordered).in(schemas);
  }

  private List<Fact> in(SortedMap<String, Catalogue> schemas) {
    schemas.forEach(
        (schema, catalogue) -> {
          catalogue.tables().values().forEach(table -> add(schema + ".", table));
          catalogue
              .sequences()
              .values()
              .forEach(
                  each ->
                      facts.add(
                          new Fact(Subject.SEQUENCES, schema + "." + each.name(), each.shape())));
        });
    facts.sort(null);
    return facts;
  }

  private void add(String schema, CatalogueTable table) {
    String place = schema + table.name();
    facts.add(
        new Fact(Subject.TABLES, place, table.comment().map(text -> "comment " + text).orElse("")));
    for (CatalogueColumn column : table.columns().values()) {
      facts.add(
          new Fact(
              Subject.COLUMNS,
              place + "." + column.name(),
              column.toString().substring(column.name().length()).strip()));
    }
    Set<String> conditions = new LinkedHashSet<>();
    for (CatalogueConstraint constraint : table.constraints().values()) {
      if (constraint.kind() == Kind.CHECK) {
        conditions.addAll(Conditions.conjuncts(constraint.condition().orElse("")));
      } else {
        facts.add(new Fact(Subject.KEYS, place, unordered.sorted(table, constraint).shape()));
      }
    }
    conditions.forEach(each -> facts.add(new Fact(Subject.CHECKS, place, each)));
    table
        .indexes()
        .values()
        .forEach(
            each ->
                facts.add(new Fact(Subject.INDEXES, place, unordered.sorted(table, each).shape())));
  }

  /** How many of each fact there are. */
  static SortedMap<Fact, Integer> counted(List<Fact> facts) {
    SortedMap<Fact, Integer> counted = new TreeMap<>();
    facts.forEach(fact -> counted.merge(fact, 1, Integer::sum));
    return counted;
  }
}
