package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.model.TableMirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.ReferentialAction;
import io.aludel.schema.TableMapping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A table in the making: what the attributes and annotations of the entity that owns it have said
 * so far.
 */
final class TableDraft {

  private final ObjectName name;
  private final TypeElement entity;
  private final Place place;
  private final Optional<TableMirror> mirror;
  private final Map<Name, MappedColumn> columns = new LinkedHashMap<>();
  private final Map<Name, TypeElement> writers = new HashMap<>();
  private final List<Name> key = new ArrayList<>();
  private final List<UniqueDraft> uniques = new ArrayList<>();
  private final List<CheckDraft> checks = new ArrayList<>();
  private final List<ForeignKey> foreignKeys = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();
  private final Map<Name, Generator> generators = new LinkedHashMap<>();
  private Optional<String> comment = Optional.empty();
  private Optional<String> options = Optional.empty();
  private TableMapping mapping = TableMapping.PLAIN;

  /**
   * @param mirror the annotation that describes it: a {@code @Table}, {@code @JoinTable} or
   *     {@code @CollectionTable}
   */
  TableDraft(ObjectName name, TypeElement entity, Place place, Optional<TableMirror> mirror) {
    this.name = name;
    this.entity = entity;
    this.place = place;
    this.mirror = mirror;
  }

  /** An empty one of the same name, to try something out. */
  TableDraft aside() {
    return new TableDraft(name, entity, place, Optional.empty());
  }

  ObjectName name() {
    return name;
  }

  /** The entity that owns the table. */
  TypeElement entity() {
    return entity;
  }

  Place place() {
    return place;
  }

  /** The annotation that describes it. */
  Optional<TableMirror> mirror() {
    return mirror;
  }

  Collection<MappedColumn> columns() {
    return Collections.unmodifiableCollection(columns.values());
  }

  Optional<MappedColumn> column(Name column) {
    return Optional.ofNullable(columns.get(column));
  }

  /** Whether it has a column of each of the names. */
  boolean hasAll(List<Name> names) {
    return columns.keySet().containsAll(names);
  }

  /** The columns of the primary key, in its order; none where the table has no key. */
  List<Name> key() {
    return Collections.unmodifiableList(key);
  }

  /** Adds a column of the entity that owns the table. */
  void add(MappedColumn column, MappingContext context) {
    add(column, entity, context);
  }

  /**
   * Adds a column, and what its mapping says of it alone. Where another attribute has it already,
   * that one's description stays: Hibernate's first binding wins as a whole. Two attributes that
   * both write it are an error (section 11.1.9), unless no row has both of them.
   *
   * @param writer the entity whose attribute it is
   */
  void add(MappedColumn column, TypeElement writer, MappingContext context) {
    MappedColumn before = columns.putIfAbsent(column.name(), column);
    TypeElement writerBefore = writers.putIfAbsent(column.name(), writer);
    if (before == null && column.unique()) {
      addUnique(UniqueDraft.implied(List.of(column.name()), column.place()));
    } else if (before != null
        && before.writes()
        && column.writes()
        && Hierarchy.haveCommonRows(writerBefore, writer)) {
      context.report(
          Code.COLUMN_TWICE,
          column.place(),
          column.attribute()
              + (column.isOf(before)
                  ? " is embedded twice, and both times its column is "
                  : " and " + before.attribute() + " both write the column ")
              + column.name()
              + " of "
              + name
              + (column.isOf(before)
                  ? ". Name another on one of the attributes that embed it: @AttributeOverride(name"
                      + " = \""
                      + column.attribute().name()
                      + "\", column = @Column(name = \"…\"))."
                  : ". Name another column, or let one of them only read: insertable = false,"
                      + " updatable = false."));
    }
  }

  /** Adds a column unless another attribute has it already. */
  void addIfAbsent(MappedColumn column) {
    columns.putIfAbsent(column.name(), column);
    writers.putIfAbsent(column.name(), entity);
  }

  /** Changes what is known of a column, if there is one of that name. */
  void change(Name column, UnaryOperator<MappedColumn> change) {
    MappedColumn mapped = columns.get(column);
    if (mapped != null) {
      columns.put(column, change.apply(mapped));
    }
  }

  /** The columns' names, those of the key first, as messages offer them. */
  String offer() {
    return Stream.concat(key.stream(), columns.keySet().stream().sorted())
        .distinct()
        .map(Name::toString)
        .collect(Collectors.joining(", "));
  }

  /**
   * Sets the primary key, whose columns are required; what only says the same is not said twice,
   * but gives the key its order.
   */
  void setKey(List<Name> columns) {
    List<Name> ordered = UniqueDraft.inOrder(columns, uniques);
    key.clear();
    key.addAll(ordered);
    for (Name column : key) {
      change(column, MappedColumn::withRequired);
    }
    uniques.removeIf(this::repeatsKey);
  }

  private boolean repeatsKey(UniqueDraft unique) {
    return !key.isEmpty() && key.containsAll(unique.columns()) && unique.columns().containsAll(key);
  }

  /** Notes what gives a column of the key its values. */
  void addGenerator(Name column, Generator generator) {
    generators.put(column, generator);
    if (generator instanceof Generator.Identity) {
      change(column, MappedColumn::withIdentity);
    }
  }

  Collection<Generator> generators() {
    return Collections.unmodifiableCollection(generators.values());
  }

  /**
   * Adds a unique key, unless the primary key or another one says the same: the primary key then
   * takes its order, and what is written down replaces what is implied. A column that its attribute
   * calls unique has one key, whatever else asks for it.
   */
  void addUnique(UniqueDraft unique) {
    if (repeatsKey(unique)) {
      // Hibernate lets the primary key stand for it, and gives that its order.
      setKey(unique.columns());
      return;
    }
    for (int i = 0; i < uniques.size(); i++) {
      UniqueDraft other = uniques.get(i);
      if (other.makesNeedless(unique)) {
        return;
      }
      if (unique.makesNeedless(other)) {
        uniques.set(i, unique);
        return;
      }
      if (isUniqueColumn(unique.columns()) && other.columns().equals(unique.columns())) {
        return;
      }
    }
    uniques.add(unique);
  }

  private boolean isUniqueColumn(List<Name> names) {
    return names.size() == 1 && column(names.get(0)).filter(MappedColumn::unique).isPresent();
  }

  List<UniqueDraft> uniques() {
    return Collections.unmodifiableList(uniques);
  }

  void addCheck(CheckDraft check) {
    checks.add(check);
  }

  List<CheckDraft> checks() {
    return Collections.unmodifiableList(checks);
  }

  /**
   * Adds a foreign key. Two attributes over the same columns share one, and the later says what
   * becomes of it on deletion.
   */
  void addForeignKey(ForeignKey key) {
    for (int i = 0; i < foreignKeys.size(); i++) {
      ForeignKey other = foreignKeys.get(i);
      if (other.columns().equals(key.columns())
          && other.target().equals(key.target())
          && other.targetColumns().equals(key.targetColumns())) {
        foreignKeys.set(i, other.withOnDelete(key.onDelete()));
        return;
      }
    }
    foreignKeys.add(key);
  }

  /** Lets rows be deleted with what those columns refer to. */
  void cascadeOnDelete(List<Name> columns) {
    foreignKeys.replaceAll(
        key -> key.columns().equals(columns) ? key.withOnDelete(ReferentialAction.CASCADE) : key);
  }

  List<ForeignKey> foreignKeys() {
    return Collections.unmodifiableList(foreignKeys);
  }

  void addIndex(Index index) {
    if (!indexes.contains(index)) {
      indexes.add(index);
    }
  }

  List<Index> indexes() {
    return Collections.unmodifiableList(indexes);
  }

  /** Sets what the table's rows mean, but for what gives their keys. */
  void setMapping(TableMapping mapping) {
    this.mapping = mapping;
  }

  TableMapping mapping() {
    return mapping;
  }

  void setComment(Optional<String> comment) {
    this.comment = comment;
  }

  Optional<String> comment() {
    return comment;
  }

  /** Sets the SQL that follows the table's definition. */
  void setOptions(Optional<String> options) {
    this.options = options;
  }

  Optional<String> options() {
    return options;
  }
}
