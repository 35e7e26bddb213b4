package io.aludel.processor.mapping;

import io.aludel.processor.model.Jpa;
import io.aludel.processor.report.Place;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Where the objects of a target schema come from, and what became of the elements: so that reports
 * about the one can point at the other.
 */
public final class Origins {

  /** A column of a table. */
  public record ColumnName(ObjectName table, Name column) {}

  private final Map<ObjectName, TableDraft> tables = new TreeMap<>();
  private final Map<ObjectName, Place> sequences = new TreeMap<>();

  private final Map<TypeElement, ObjectName> primaryTables = new LinkedHashMap<>();
  private final Set<Element> members = new LinkedHashSet<>();

  /**
   * @param entities the entities
   * @param drafts all tables
   */
  Origins(Collection<EntityBinding> entities, Collection<TableDraft> drafts) {
    entities.forEach(each -> primaryTables.put(each.entity(), each.table().name()));
    for (TableDraft draft : drafts) {
      tables.put(draft.name(), draft);
      for (Generator generator : draft.generators()) {
        if (generator instanceof Generator.OfSequence ofSequence) {
          sequences.putIfAbsent(ofSequence.sequence().name(), ofSequence.place());
        }
      }
    }
    for (TableDraft table : tables.values()) {
      for (MappedColumn column : table.columns()) {
        if (column.attribute().isDeclared()) {
          members.add(column.attribute().member());
        }
      }
    }
  }

  /** The entity that a table is mapped from. */
  public Optional<TypeElement> entity(ObjectName table) {
    return Optional.ofNullable(tables.get(table)).map(TableDraft::entity);
  }

  /** Where a table is described: its {@code @Table}, or else its entity. */
  public Optional<Place> table(ObjectName table) {
    return Optional.ofNullable(tables.get(table)).map(TableDraft::place);
  }

  /** Where a column is described: its {@code @Column} or kin, or else its attribute. */
  public Optional<Place> column(ObjectName table, Name column) {
    return mapped(table, column).map(MappedColumn::place);
  }

  /** The field or getter that a column holds. */
  public Optional<Element> member(ObjectName table, Name column) {
    return mapped(table, column)
        .map(MappedColumn::attribute)
        .filter(Attribute::isDeclared)
        .map(Attribute::member);
  }

  /**
   * The column that tells the entities of a hierarchy apart, in its root's table. What else an
   * entity keeps in a column beside its attributes, a soft deletion, stands at that annotation.
   */
  public Optional<Name> discriminator(ObjectName table) {
    return Optional.ofNullable(tables.get(table)).stream()
        .flatMap(draft -> draft.columns().stream())
        .filter(column -> !column.attribute().isDeclared())
        .filter(column -> column.place().mirror().map(Origins::isDiscriminator).orElse(true))
        .map(MappedColumn::name)
        .findFirst();
  }

  private static boolean isDiscriminator(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(Jpa.DISCRIMINATOR_COLUMN);
  }

  /** Every field and getter that a column holds, in the order of the tables and columns. */
  public Set<Element> members() {
    return Collections.unmodifiableSet(members);
  }

  /** Where a sequence is described: its {@code @SequenceGenerator} or {@code @GeneratedValue}. */
  public Optional<Place> sequence(ObjectName sequence) {
    return Optional.ofNullable(sequences.get(sequence));
  }

  /** The primary table of an entity; another entity's, if they share one. */
  public Optional<ObjectName> tableOf(TypeElement entity) {
    return Optional.ofNullable(primaryTables.get(entity));
  }

  /**
   * The columns that a field or getter is mapped to: none for an inverse side, several for a member
   * of a mapped superclass or embeddable that several entities use.
   */
  public List<ColumnName> columnsOf(Element member) {
    return tables.entrySet().stream()
        .flatMap(
            table ->
                table.getValue().columns().stream()
                    .filter(column -> column.attribute().member().equals(member))
                    .map(column -> new ColumnName(table.getKey(), column.name())))
        .toList();
  }

  private Optional<MappedColumn> mapped(ObjectName table, Name column) {
    return Optional.ofNullable(tables.get(table)).flatMap(draft -> draft.column(column));
  }
}
