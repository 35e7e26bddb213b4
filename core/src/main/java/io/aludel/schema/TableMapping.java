package io.aludel.schema;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the mapping says of a table's rows and no database knows: it decides what stored rows mean,
 * and makes no DDL.
 *
 * <p>A table whose revision was recorded before these facts were has none ({@link Table#mapping}):
 * they are unknown, and nothing is held against what the model says now. They are taken over
 * together with the next revision, and are no reason for one.
 *
 * @param inheritance how the classes of the table's hierarchy share tables, if there are several
 * @param discriminators the value that rows of a class are told by, and the class
 * @param generator what gives the keys; nothing where the application assigns them
 */
public record TableMapping(
    Optional<Inheritance> inheritance,
    SortedMap<String, String> discriminators,
    Optional<KeyGenerator> generator) {

  /** A table of one class, with assigned keys. */
  public static final TableMapping PLAIN =
      new TableMapping(Optional.empty(), Collections.emptySortedMap(), Optional.empty());

  public TableMapping {
    Objects.requireNonNull(inheritance, "inheritance");
    Objects.requireNonNull(generator, "generator");
    discriminators = Collections.unmodifiableSortedMap(new TreeMap<>(discriminators));
  }

  public TableMapping withInheritance(Inheritance other) {
    return new TableMapping(Optional.of(other), discriminators, generator);
  }

  /** The same with one class more. */
  public TableMapping withDiscriminator(String value, String className) {
    SortedMap<String, String> more = new TreeMap<>(discriminators);
    more.put(value, className);
    return new TableMapping(inheritance, more, generator);
  }

  public TableMapping withGenerator(KeyGenerator other) {
    return new TableMapping(inheritance, discriminators, Optional.of(other));
  }

  TableMapping withSourceRenamed(KeyGenerator.Kind of, ObjectName from, ObjectName to) {
    return new TableMapping(
        inheritance, discriminators, generator.map(each -> each.withSourceRenamed(of, from, to)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TableMapping mapping
        && inheritance.equals(mapping.inheritance)
        && discriminators.equals(mapping.discriminators)
        && generator.equals(mapping.generator);
  }

  @Override
  public int hashCode() {
    return Objects.hash(inheritance, discriminators, generator);
  }

  /**
   * Whether both give stored rows the same meaning: they may differ in the names of classes that
   * are told by the same values.
   */
  public boolean meansTheSame(TableMapping other) {
    return inheritance.equals(other.inheritance)
        && generator.equals(other.generator)
        && discriminators.keySet().equals(other.discriminators.keySet())
        && discriminators.entrySet().stream()
            .noneMatch(
                entry ->
                    other.discriminators.containsValue(entry.getValue())
                        && !entry.getValue().equals(other.discriminators.get(entry.getKey())));
  }
}
