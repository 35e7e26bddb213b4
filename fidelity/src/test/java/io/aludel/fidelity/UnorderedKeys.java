package io.aludel.fidelity;

import io.aludel.runtime.catalogue.CatalogueConstraint;
import io.aludel.runtime.catalogue.CatalogueConstraint.Kind;
import io.aludel.runtime.catalogue.CatalogueIndex;
import io.aludel.runtime.catalogue.CatalogueReference;
import io.aludel.runtime.catalogue.CatalogueTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.SimpleValue;
import org.hibernate.mapping.Table;

/**
 * Primary keys of several columns with an enum among them, and the foreign keys to them. Hibernate
 * orders such columns by what each database takes for them, and H2 takes another size for an enum
 * than PostgreSQL for its text; Aludel has one order for all. Neither has the order of those keys
 * to be the same to which {@link LateLengths} give another size. Like the order of a table's
 * columns, that is not compared; which columns there are, and what each refers to, is.
 *
 * @param tables the tables with such keys, in lower case
 */
record UnorderedKeys(Set<String> tables) {

  /** What all keys are on SQLite, where Hibernate finds columns to be of yet other sizes. */
  static UnorderedKeys all(Metadata metadata) {
    return new UnorderedKeys(
        metadata.collectTableMappings().stream()
            .map(table -> table.getName().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()));
  }

  static UnorderedKeys of(Metadata metadata) {
    LateLengths lengths = new LateLengths(metadata);
    return new UnorderedKeys(
        metadata.collectTableMappings().stream()
            .filter(Table::hasPrimaryKey)
            .filter(
                table ->
                    table.getPrimaryKey().getColumns().stream()
                        .anyMatch(column -> isEnum(column) || lengths.isLate(table, column)))
            .map(table -> table.getName().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()));
  }

  private static boolean isEnum(Column column) {
    // The columns of generators' tables are no attributes', and have no type to ask for.
    return column.getValue() instanceof SimpleValue
        && column.getType().getJavaTypeDescriptor().getJavaTypeClass().isEnum();
  }

  /** A key of a table in an order of its own, where Hibernate's is not compared. */
  CatalogueConstraint sorted(CatalogueTable table, CatalogueConstraint key) {
    if (key.reference().filter(each -> contains(each.table())).isPresent()) {
      return sortedPairs(key, key.reference().get());
    }
    return key.kind() == Kind.PRIMARY_KEY && contains(table.name())
        ? with(key, key.columns().stream().sorted().toList(), key.reference())
        : key;
  }

  /** The index that MariaDB makes for a foreign key, likewise. */
  CatalogueIndex sorted(CatalogueTable table, CatalogueIndex index) {
    boolean isOfForeignKey =
        table.constraints().values().stream()
            .filter(key -> key.reference().filter(each -> contains(each.table())).isPresent())
            .anyMatch(key -> Set.copyOf(key.columns()).equals(Set.copyOf(index.columns())));
    return isOfForeignKey
        ? new CatalogueIndex(
            index.name(),
            index.columns().stream().sorted().toList(),
            index.unique(),
            index.condition())
        : index;
  }

  private boolean contains(String table) {
    return tables.contains(table.toLowerCase(Locale.ROOT));
  }

  private static CatalogueConstraint sortedPairs(
      CatalogueConstraint key, CatalogueReference reference) {
    SortedMap<String, String> pairs = new TreeMap<>();
    for (int i = 0; i < key.columns().size(); i++) {
      pairs.put(key.columns().get(i), reference.columns().get(i));
    }
    return with(
        key,
        List.copyOf(pairs.keySet()),
        Optional.of(
            new CatalogueReference(
                reference.schema(),
                reference.table(),
                List.copyOf(pairs.values()),
                reference.onUpdate(),
                reference.onDelete(),
                reference.deferral())));
  }

  private static CatalogueConstraint with(
      CatalogueConstraint key, List<String> columns, Optional<CatalogueReference> reference) {
    return new CatalogueConstraint(key.name(), key.kind(), columns, reference, key.condition());
  }
}
