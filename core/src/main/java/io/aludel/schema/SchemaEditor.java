package io.aludel.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A schema that is being changed: what a long series of changes is folded into without copying it
 * at every step.
 *
 * <p>Every method refuses with a {@link SchemaException} what does not fit. Not safe for several
 * threads.
 */
public final class SchemaEditor implements SchemaView {

  /** In no order: tables are looked up far more often than they are gone through. */
  final Map<ObjectName, Table> tables = new HashMap<>();

  final SortedMap<ObjectName, Sequence> sequences = new TreeMap<>();
  final SortedMap<ObjectName, HeldTable> heldTables = new TreeMap<>();
  final SortedMap<ObjectName, HeldSequence> heldSequences = new TreeMap<>();
  final SortedSet<ObjectName> unmanagedTables = new TreeSet<>();
  final SortedSet<ObjectName> unmanagedSequences = new TreeSet<>();

  SchemaEditor() {}

  SchemaEditor(Schema schema) {
    tables.putAll(schema.tables);
    // A sorted map takes over another one without comparing anything.
    sequences.putAll(schema.sequences);
    heldTables.putAll(schema.heldTables);
    heldSequences.putAll(schema.heldSequences);
    unmanagedTables.addAll(schema.unmanagedTables());
    unmanagedSequences.addAll(schema.unmanagedSequences());
  }

  /** The schema as it stands now. */
  public Schema build() {
    return new Schema(this);
  }

  public void addTable(Table table) {
    if (tables.containsKey(table.name())) {
      throw new SchemaException("there is already a table " + table.name());
    }
    tables.put(table.name(), table);
  }

  public Table removeTable(ObjectName name) {
    Table table = requireTable(name);
    tables.remove(name);
    return table;
  }

  /** Replaces a table by what {@code edit} makes of it; the name must stay. */
  public void editTable(ObjectName name, UnaryOperator<Table> edit) {
    tables.put(name, edit.apply(requireTable(name)));
  }

  /** Renames a table, in the foreign keys that refer to it too. */
  public void renameTable(ObjectName from, ObjectName to) {
    addTable(removeTable(from).withName(to));
    tables.replaceAll(
        (name, table) ->
            refersTo(table, from)
                ? table.withConstraints(
                    table.constraints().stream()
                        .map(
                            constraint ->
                                constraint instanceof ForeignKey key
                                    ? key.withTableRenamed(from, to)
                                    : constraint)
                        .toList())
                : table);
    renameSource(KeyGenerator.Kind.TABLE, from, to);
  }

  /** Renames a sequence, in what tables say of their keys too. */
  public void renameSequence(ObjectName from, ObjectName to) {
    addSequence(removeSequence(from).withName(to));
    renameSource(KeyGenerator.Kind.SEQUENCE, from, to);
  }

  private void renameSource(KeyGenerator.Kind of, ObjectName from, ObjectName to) {
    tables.replaceAll(
        (name, table) ->
            table.mapping().flatMap(TableMapping::generator).isPresent()
                ? table.withMapping(
                    table.mapping().map(mapping -> mapping.withSourceRenamed(of, from, to)))
                : table);
  }

  /**
   * Renames a column, in all that names it: keys and indexes of its table, foreign keys of others.
   */
  public void renameColumn(ObjectName table, Name from, Name to) {
    requireColumn(table, from);
    if (requireTable(table).column(to).isPresent()) {
      throw new SchemaException("table " + table + " already has a column " + to);
    }
    editTable(table, each -> each.renameColumn(from, to));
    tables.replaceAll(
        (name, other) ->
            refersTo(other, table)
                ? other.withConstraints(
                    other.constraints().stream()
                        .map(
                            constraint ->
                                constraint instanceof ForeignKey key
                                    ? key.withTargetColumnRenamed(table, from, to)
                                    : constraint)
                        .toList())
                : other);
  }

  private static boolean refersTo(Table table, ObjectName target) {
    return table.foreignKeys().stream().anyMatch(key -> key.target().equals(target));
  }

  public void addSequence(Sequence sequence) {
    if (sequences.putIfAbsent(sequence.name(), sequence) != null) {
      throw new SchemaException("there is already a sequence " + sequence.name());
    }
  }

  public Sequence removeSequence(ObjectName name) {
    Sequence sequence = sequences.remove(name);
    if (sequence == null) {
      throw new SchemaException("there is no sequence " + name);
    }
    return sequence;
  }

  public void addHeldTable(HeldTable held) {
    if (heldTables.putIfAbsent(held.as(), held) != null) {
      throw new SchemaException("a table is already held as " + held.as());
    }
  }

  public HeldTable removeHeldTable(ObjectName as) {
    HeldTable held = heldTables.remove(as);
    if (held == null) {
      throw new SchemaException("no table is held as " + as);
    }
    return held;
  }

  public void addHeldSequence(HeldSequence held) {
    if (heldSequences.putIfAbsent(held.as(), held) != null) {
      throw new SchemaException("a sequence is already held as " + held.as());
    }
  }

  public HeldSequence removeHeldSequence(ObjectName as) {
    HeldSequence held = heldSequences.remove(as);
    if (held == null) {
      throw new SchemaException("no sequence is held as " + as);
    }
    return held;
  }

  public void addUnmanagedTable(ObjectName name) {
    unmanagedTables.add(name);
  }

  public void removeUnmanagedTable(ObjectName name) {
    unmanagedTables.remove(name);
  }

  public void addUnmanagedSequence(ObjectName name) {
    unmanagedSequences.add(name);
  }

  public void removeUnmanagedSequence(ObjectName name) {
    unmanagedSequences.remove(name);
  }

  @Override
  public Collection<Table> tables() {
    return Collections.unmodifiableCollection(new TreeMap<>(tables).values());
  }

  @Override
  public Collection<Sequence> sequences() {
    return Collections.unmodifiableCollection(sequences.values());
  }

  @Override
  public Collection<HeldTable> heldTables() {
    return Collections.unmodifiableCollection(heldTables.values());
  }

  @Override
  public Collection<HeldSequence> heldSequences() {
    return Collections.unmodifiableCollection(heldSequences.values());
  }

  @Override
  public Optional<Table> table(ObjectName name) {
    return Optional.ofNullable(tables.get(name));
  }

  @Override
  public Optional<Sequence> sequence(ObjectName name) {
    return Optional.ofNullable(sequences.get(name));
  }

  @Override
  public Optional<HeldTable> heldTable(ObjectName as) {
    return Optional.ofNullable(heldTables.get(as));
  }

  @Override
  public Optional<HeldSequence> heldSequence(ObjectName as) {
    return Optional.ofNullable(heldSequences.get(as));
  }

  @Override
  public boolean isUnmanagedTable(ObjectName name) {
    return unmanagedTables.contains(name);
  }

  @Override
  public boolean isUnmanagedSequence(ObjectName name) {
    return unmanagedSequences.contains(name);
  }
}
