package io.aludel.processor.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An attribute with a foreign key. Its columns follow from those that it refers to, which may
 * follow from others: they are made when they are first asked for.
 */
final class ToOneValue implements Value {

  private enum State {
    OPEN,
    BINDING,
    BOUND
  }

  private final Attribute attribute;
  private final Supplier<Optional<Reference>> binding;
  private State state = State.OPEN;
  private Optional<Reference> reference = Optional.empty();

  /**
   * @param attribute the attribute
   * @param binding makes the columns and the foreign key; nothing where there can be none, which is
   *     reported
   */
  ToOneValue(Attribute attribute, Supplier<Optional<Reference>> binding) {
    this.attribute = attribute;
    this.binding = binding;
  }

  @Override
  public Attribute attribute() {
    return attribute;
  }

  /** What it refers to; nothing while that is being found out. */
  Optional<Reference> reference() {
    if (state == State.OPEN) {
      state = State.BINDING;
      reference = binding.get();
      state = State.BOUND;
    }
    return reference;
  }

  @Override
  public List<MappedColumn> columns() {
    return reference().map(Reference::columns).orElse(List.of());
  }

  @Override
  public Optional<Value> at(String path) {
    return path.isEmpty() ? Optional.of(this) : Optional.empty();
  }
}
