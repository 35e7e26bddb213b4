package io.aludel.processor.mapping;

import io.aludel.processor.report.Place;
import io.aludel.schema.Sequence;

/** What in the database gives an entity its ids. */
sealed interface Generator {

  /** The id's column counts up by itself. */
  record Identity(Place place) implements Generator {}

  /** A sequence does. */
  record OfSequence(Sequence sequence, Place place) implements Generator {}
}
