package io.aludel.processor.mapping;

import io.aludel.processor.model.CheckMirror;
import io.aludel.processor.model.JoinColumnMirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a join column says, and what holds where none is written.
 *
 * @param mirror the join column, if it is written
 */
record WrittenJoinColumn(Optional<JoinColumnMirror> mirror) {

  /** The join column at a position among those that are written. */
  static WrittenJoinColumn at(int position, List<JoinColumnMirror> written) {
    return new WrittenJoinColumn(
        position < written.size() ? Optional.of(written.get(position)) : Optional.empty());
  }

  /** The logical name that it gives. */
  Optional<Name> name() {
    Optional<String> name = mirror.isPresent() ? mirror.get().name() : Optional.empty();
    return name.isPresent() ? Optional.of(Names.logical(name.get())) : Optional.empty();
  }

  /** The SQL that stands for the type and what follows it. */
  Optional<String> definition() {
    return mirror.isPresent() ? mirror.get().definition() : Optional.empty();
  }

  Optional<String> comment() {
    return mirror.isPresent() ? mirror.get().comment() : Optional.empty();
  }

  Optional<String> options() {
    return mirror.isPresent() ? mirror.get().options() : Optional.empty();
  }

  boolean isRequired() {
    return mirror.isPresent() && !mirror.get().nullable();
  }

  boolean isUnique() {
    return mirror.isPresent() && mirror.get().unique();
  }

  /** Whether the attribute writes the column. */
  boolean writes() {
    return mirror.isEmpty() || mirror.get().writes();
  }

  List<CheckDraft> checks() {
    List<CheckDraft> checks = new ArrayList<>();
    if (mirror.isPresent()) {
      for (CheckMirror check : mirror.get().checks()) {
        checks.add(CheckDraft.of(check));
      }
    }
    return checks;
  }

  Place place(Place otherwise) {
    return mirror.isPresent() ? mirror.get().mirror().place() : otherwise;
  }
}
