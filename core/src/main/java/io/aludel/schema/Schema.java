package io.aludel.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What a history says that a database holds: an immutable value.
 *
 * <p>Objects that the history does not own are not part of it; of those it has handed back, the
 * names are kept.
 */
public final class Schema implements SchemaView {

  private static final Schema EMPTY = new SchemaEditor().build();

  final SortedMap<ObjectName, Table> tables;
  final SortedMap<ObjectName, Sequence> sequences;
  final SortedMap<ObjectName, HeldTable> heldTables;
  final SortedMap<ObjectName, HeldSequence> heldSequences;
  private final SortedSet<ObjectName> unmanagedTables;
  private final SortedSet<ObjectName> unmanagedSequences;

  Schema(SchemaEditor editor) {
    this.tables = Collections.unmodifiableSortedMap(new TreeMap<>(editor.tables));
    this.sequences = Collections.unmodifiableSortedMap(new TreeMap<>(editor.sequences));
    this.heldTables = Collections.unmodifiableSortedMap(new TreeMap<>(editor.heldTables));
    this.heldSequences = Collections.unmodifiableSortedMap(new TreeMap<>(editor.heldSequences));
    this.unmanagedTables = Collections.unmodifiableSortedSet(new TreeSet<>(editor.unmanagedTables));
    this.unmanagedSequences =
        Collections.unmodifiableSortedSet(new TreeSet<>(editor.unmanagedSequences));
  }

  /** The schema of a history without revisions. */
  public static Schema empty() {
    return EMPTY;
  }

  /** A copy that can be changed. */
  public SchemaEditor edit() {
    return new SchemaEditor(this);
  }

  /** This schema after some edits. */
  public Schema edit(Consumer<SchemaEditor> edits) {
    SchemaEditor editor = edit();
    edits.accept(editor);
    return editor.build();
  }

  @Override
  public Collection<Table> tables() {
    return tables.values();
  }

  @Override
  public Collection<Sequence> sequences() {
    return sequences.values();
  }

  @Override
  public Collection<HeldTable> heldTables() {
    return heldTables.values();
  }

  @Override
  public Collection<HeldSequence> heldSequences() {
    return heldSequences.values();
  }

  public SortedSet<ObjectName> unmanagedTables() {
    return unmanagedTables;
  }

  public SortedSet<ObjectName> unmanagedSequences() {
    return unmanagedSequences;
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Schema schema
        && tables.equals(schema.tables)
        && sequences.equals(schema.sequences)
        && heldTables.equals(schema.heldTables)
        && heldSequences.equals(schema.heldSequences)
        && unmanagedTables.equals(schema.unmanagedTables)
        && unmanagedSequences.equals(schema.unmanagedSequences);
  }

  @Override
  public int hashCode() {
    return tables.hashCode() * 31 + sequences.hashCode();
  }

  @Override
  public String toString() {
    return "Schema" + tables.values() + sequences.values();
  }
}
