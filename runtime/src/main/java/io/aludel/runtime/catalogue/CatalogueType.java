package io.aludel.runtime.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * A column's type. What a type says without being asked (that an integer has 32 bits) is no
 * parameter of it.
 *
 * @param name its name in the database's words, without parameters; of an array, the element's
 * @param dimension how the database marks an array of such elements: {@code []} or {@code ARRAY};
 *     empty for what is no array
 * @param length characters or bytes, where the type takes a length
 * @param precision digits in all, or digits of the fraction of a second
 * @param scale digits after the point, where the type takes one
 * @param constants the values of an enumerated type, in the database's order
 */
public record CatalogueType(
    String name,
    Optional<String> dimension,
    OptionalLong length,
    OptionalInt precision,
    OptionalInt scale,
    List<String> constants) {

  public CatalogueType {
    constants = List.copyOf(constants);
  }

  /** The type on one line, for people: {@code numeric(10,2)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name);
    if (!constants.isEmpty()) {
      text.append(constants.stream().collect(Collectors.joining(",", "{", "}")));
    }
    if (length.isPresent()) {
      text.append("(").append(length.getAsLong()).append(")");
    }
    if (precision.isPresent()) {
      text.append("(").append(precision.getAsInt());
      scale.ifPresent(digits -> text.append(",").append(digits));
      text.append(")");
    }
    dimension.ifPresent(mark -> text.append(" ").append(mark));
    return text.toString();
  }
}
