package io.aludel.processor.mapping;

import io.aludel.processor.report.Place;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.Sequence;

/** What in the database gives an entity its ids. */
sealed interface Generator {

  /** What the history records of it. */
  KeyGenerator recorded();

  /** The id's column counts up by itself. */
  record Identity(Place place) implements Generator {
    @Override
    public KeyGenerator recorded() {
      return KeyGenerator.identity();
    }
  }

  /** A sequence does. */
  record OfSequence(Sequence sequence, Place place) implements Generator {
    @Override
    public KeyGenerator recorded() {
      return KeyGenerator.sequence(sequence.name(), (int) sequence.increment());
    }
  }
}
