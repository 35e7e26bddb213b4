package io.aludel.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * What gives the keys of a table.
 *
 * @param kind how
 * @param source the sequence or table that it counts in
 * @param key which of several it is: the row of a generator's table, the class of a custom
 *     generator
 * @param allocation how many keys it takes at a time; 1 where it does not count
 */
public record KeyGenerator(
    Kind kind, Optional<ObjectName> source, Optional<String> key, int allocation) {

  /** How keys come to be. */
  public enum Kind {
    /** The database counts them up in the column itself. */
    IDENTITY,
    /** A sequence. */
    SEQUENCE,
    /** A row of a table. */
    TABLE,
    /** They are drawn at random, so that no two meet. */
    UUID,
    /** A class of the application's own. */
    CUSTOM;

    /** Whether keys are counted, so that another counter may give the same ones. */
    public boolean counts() {
      return this != UUID && this != CUSTOM;
    }
  }

  public KeyGenerator {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(key, "key");
    if ((kind == Kind.SEQUENCE || kind == Kind.TABLE) != source.isPresent()) {
      throw new SchemaException(
          "a generator of keys counts in a sequence or a table, and in nothing else");
    }
  }

  /** The database counts the column itself. */
  public static KeyGenerator identity() {
    return new KeyGenerator(Kind.IDENTITY, Optional.empty(), Optional.empty(), 1);
  }

  /** A sequence, of which each value stands for {@code allocation} keys. */
  public static KeyGenerator sequence(ObjectName sequence, int allocation) {
    return new KeyGenerator(Kind.SEQUENCE, Optional.of(sequence), Optional.empty(), allocation);
  }

  /** The row {@code row} of a table, of which each value stands for {@code allocation} keys. */
  public static KeyGenerator table(ObjectName table, String row, int allocation) {
    return new KeyGenerator(Kind.TABLE, Optional.of(table), Optional.of(row), allocation);
  }

  /** Random keys. */
  public static KeyGenerator uuid() {
    return new KeyGenerator(Kind.UUID, Optional.empty(), Optional.empty(), 1);
  }

  /** A class of the application's own. */
  public static KeyGenerator custom(String className) {
    return new KeyGenerator(Kind.CUSTOM, Optional.empty(), Optional.of(className), 1);
  }

  /** The sequence that it counts in, if that is what it does. */
  public Optional<ObjectName> sequence() {
    return kind == Kind.SEQUENCE ? source : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyGenerator generator
        && kind == generator.kind
        && source.equals(generator.source)
        && key.equals(generator.key)
        && allocation == generator.allocation;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, source, key, allocation);
  }

  /** The same after the sequence or table that it counts in was renamed. */
  KeyGenerator withSourceRenamed(Kind of, ObjectName from, ObjectName to) {
    return kind == of && source.filter(from::equals).isPresent()
        ? new KeyGenerator(kind, Optional.of(to), key, allocation)
        : this;
  }
}
