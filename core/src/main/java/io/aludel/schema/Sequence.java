package io.aludel.schema;

import java.util.Objects;

/**
 * A sequence.
 *
 * @param name its name
 * @param start the first value it gives
 * @param increment what each value adds to the one before
 */
public record Sequence(ObjectName name, long start, long increment) {
  public Sequence {
    Objects.requireNonNull(name, "name");
  }

  public Sequence withName(ObjectName other) {
    return new Sequence(other, start, increment);
  }
}
