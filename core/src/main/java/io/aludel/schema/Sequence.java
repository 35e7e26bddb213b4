package io.aludel.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * A sequence.
 *
 * @param name its name
 * @param start the first value it gives
 * @param increment what each value adds to the one before
 * @param options SQL appended to the definition ({@code @SequenceGenerator(options)})
 */
public record Sequence(ObjectName name, long start, long increment, Optional<String> options) {
  public Sequence {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(options, "options");
  }

  /** A sequence without options. */
  public Sequence(ObjectName name, long start, long increment) {
    this(name, start, increment, Optional.empty());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sequence sequence
        && name.equals(sequence.name)
        && start == sequence.start
        && increment == sequence.increment
        && options.equals(sequence.options);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, start, increment, options);
  }

  public Sequence withName(ObjectName other) {
    return new Sequence(other, start, increment, options);
  }
}
