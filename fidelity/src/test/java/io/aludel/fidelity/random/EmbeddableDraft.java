package io.aludel.fidelity.random;

import java.util.ArrayList;
import java.util.List;

/** An embeddable in the making. */
final class EmbeddableDraft extends TypeDraft {

  /** The paths to its columns, of what is nested as well. */
  final List<String> columns = new ArrayList<>();

  /** The paths to its associations. */
  final List<String> associations = new ArrayList<>();

  /** Whether it has one column each for what it holds, and all of them can be in a key. */
  boolean keyable = true;

  /** Whether it holds nothing that only an entity can hold. */
  boolean plain = true;

  EmbeddableDraft(String name, boolean property) {
    super(name, property);
  }
}
