package io.aludel.processor.mapping;

import io.aludel.schema.Name;
import io.aludel.schema.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * An entity with its tables, its key, and what has become of its attributes so far. Its parts are
 * bound when somebody first asks for them, so that the order in which entities are met decides
 * nothing.
 */
final class EntityBinding {

  private enum State {
    OPEN,
    BINDING,
    SIZING,
    BOUND
  }

  private final Hierarchy hierarchy;
  private final List<Attribute> attributes;
  private final List<Attribute> ids;
  private final TableDraft table;
  private final Optional<EntityBinding> superentity;
  private final List<TableDraft> tables = new ArrayList<>();
  private final Map<Name, TableDraft> secondaryTables = new LinkedHashMap<>();
  private final EntityBinder binder;
  private final DerivedKey derivedKey;
  private final Overrides overrides;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final List<MappedColumn> key = new ArrayList<>();
  private final List<ToOneValue> toOnes = new ArrayList<>();
  private final List<Attribute> inverses = new ArrayList<>();
  private final List<PluralAttribute> plurals = new ArrayList<>();
  private Map<Name, Type> keyTypes = Map.of();
  private State keyState = State.OPEN;
  private State valuesState = State.OPEN;

  /**
   * @param hierarchy the entity with the classes that it takes attributes from
   * @param attributes its attributes, in the order in which Hibernate binds them
   * @param table its primary table
   * @param superentity the entity that it extends
   * @param binder what binds the rest
   */
  EntityBinding(
      Hierarchy hierarchy,
      List<Attribute> attributes,
      TableDraft table,
      Optional<EntityBinding> superentity,
      EntityBinder binder) {
    this.hierarchy = hierarchy;
    this.attributes = List.copyOf(attributes);
    this.ids = RecordOrder.ofKey(hierarchy, Attribute.ids(attributes));
    this.table = table;
    this.superentity = superentity;
    this.binder = binder;
    this.derivedKey = new DerivedKey(attributes);
    this.overrides = Overrides.of(hierarchy);
  }

  TypeElement entity() {
    return hierarchy.type();
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  List<Attribute> attributes() {
    return attributes;
  }

  /** The attributes that make up the key. */
  List<Attribute> ids() {
    return ids;
  }

  /** The associations that map parts of the key. */
  DerivedKey derivedKey() {
    return derivedKey;
  }

  /** The association that maps a part of the key, while the key is bound. */
  Optional<Attribute> mapping(Attribute part) {
    return keyState == State.BINDING ? derivedKey.mapping(part) : Optional.empty();
  }

  /** What is said on the entity's own classes about its attributes' columns. */
  Overrides overrides() {
    return overrides;
  }

  /** Whether it has an attribute itself. */
  boolean declares(String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has, or inherits, an attribute. */
  boolean hasAttribute(String name) {
    return declares(name) || inherits(name);
  }

  /** The entity that it extends. */
  Optional<EntityBinding> superentity() {
    return superentity;
  }

  /** The entity at the top of its hierarchy, which has the key. */
  EntityBinding root() {
    return superentity.isPresent() ? superentity.get().root() : this;
  }

  /** Whether its rows lie in no table, or in several, so that no foreign key can lead to them. */
  boolean isSpread() {
    return binder.isSpread(entity());
  }

  /** Whether an attribute is one of the entities that it extends. */
  boolean inherits(String attribute) {
    return superentity.isPresent() && superentity.get().hasAttribute(attribute);
  }

  /** Its primary table. */
  TableDraft table() {
    return table;
  }

  /** Notes one of its secondary tables, which it owns. */
  void addSecondaryTable(TableDraft secondary) {
    secondaryTables.put(secondary.name().name(), secondary);
    addTable(secondary);
  }

  /** Its secondary tables by their names. */
  Map<Name, TableDraft> secondaryTables() {
    return Collections.unmodifiableMap(secondaryTables);
  }

  /** Notes a table that it owns. */
  void addTable(TableDraft other) {
    tables.add(other);
  }

  /** The tables that it owns; its primary table, where it owns that, first. */
  List<TableDraft> tables() {
    return Collections.unmodifiableList(tables);
  }

  /**
   * The columns of its key in the order of its attributes, which need not be that of the primary
   * key; none where it has none that can be mapped, which is reported, and none while they are
   * being found out: an entity whose key follows from itself has no key.
   */
  List<MappedColumn> key() {
    if (keyState == State.OPEN) {
      keyState = State.BINDING;
      key.addAll(binder.keys().bind(this));
      keyState = State.SIZING;
      List<MappedColumn> sized = List.copyOf(binder.keys().size(this));
      key.clear();
      key.addAll(sized);
      keyState = State.BOUND;
    } else if (keyState == State.BINDING) {
      binder.keys().reportEndlessKey(this);
    }
    return Collections.unmodifiableList(key);
  }

  /** Whether it is being found out what its key is. */
  boolean isKeyUnsettled() {
    return keyState == State.BINDING || keyState == State.SIZING;
  }

  /** Notes the types by which the key's columns are put in order. */
  void setKeyTypes(Map<Name, Type> types) {
    keyTypes = Map.copyOf(types);
  }

  /** The types by which the key's columns are put in order. */
  Map<Name, Type> keyTypes() {
    return keyTypes;
  }

  /** Binds the attributes, those with a foreign key and collections left out. */
  void bindValues() {
    if (valuesState == State.OPEN && !key().isEmpty()) {
      if (superentity.isPresent()) {
        superentity.get().bindValues();
      }
      valuesState = State.BINDING;
      binder.bindValues(this);
      valuesState = State.BOUND;
    }
  }

  /** Binds the attributes with a foreign key. */
  void bindToOnes() {
    bindValues();
    for (ToOneValue toOne : toOnes) {
      toOne.reference();
    }
  }

  /** The table that has some of its columns: its own, or one that it inherits or joins. */
  TableDraft tableOf(List<Name> columns) {
    if (table.hasAll(columns)) {
      return table;
    }
    for (TableDraft secondary : secondaryTables.values()) {
      if (secondary.hasAll(columns)) {
        return secondary;
      }
    }
    TableDraft inherited = superentity.isPresent() ? superentity.get().tableOf(columns) : table;
    return inherited.hasAll(columns) ? inherited : table;
  }

  /** A column of its tables, of whatever attribute. */
  Optional<MappedColumn> column(Name name) {
    Optional<MappedColumn> own = ownColumn(name);
    for (TableDraft secondary : secondaryTables.values()) {
      own = own.isPresent() ? own : secondary.column(name);
    }
    return own.isEmpty() && superentity.isPresent() ? superentity.get().column(name) : own;
  }

  private Optional<MappedColumn> ownColumn(Name name) {
    bindValues();
    Optional<MappedColumn> column = table.column(name);
    for (int i = 0; column.isEmpty() && i < toOnes.size(); i++) {
      toOnes.get(i).reference();
      column = table.column(name);
    }
    return column;
  }

  /** Notes what has become of an attribute of the entity itself. */
  void put(String attribute, Value value) {
    values.put(attribute, value);
  }

  /** What has become of the attributes, by their names, in the order in which they were bound. */
  Map<String, Value> values() {
    return Collections.unmodifiableMap(values);
  }

  /** What has become of the attribute at a path of names with dots between. */
  Optional<Value> at(String path) {
    int dot = path.indexOf('.');
    Value value = values.get(dot < 0 ? path : path.substring(0, dot));
    return value == null ? Optional.empty() : value.at(dot < 0 ? "" : path.substring(dot + 1));
  }

  /** Notes an attribute with a foreign key, at whatever depth. */
  void addToOne(ToOneValue value) {
    toOnes.add(value);
  }

  /** Notes a single-valued attribute whose foreign key is on the other side. */
  void addInverse(Attribute attribute) {
    inverses.add(attribute);
  }

  Collection<Attribute> inverses() {
    return Collections.unmodifiableList(inverses);
  }

  /** Notes a collection or map, at whatever depth. */
  void addPlural(PluralAttribute plural) {
    if (!plural.site().inherited()) {
      plurals.add(plural);
    }
  }

  Collection<PluralAttribute> plurals() {
    return Collections.unmodifiableList(plurals);
  }
}
