package io.aludel.processor.mapping;

import io.aludel.processor.model.CheckMirror;
import io.aludel.processor.report.Place;
import io.aludel.schema.Name;
import java.util.Optional;

/**
 * A check as the mapping says it.
 *
 * @param name its name, if it is given
 * @param condition the condition, in SQL
 * @param place where it is said
 */
record CheckDraft(Optional<Name> name, String condition, Place place) {

  static CheckDraft of(CheckMirror mirror) {
    return new CheckDraft(
        mirror.name().map(Names::logical), mirror.condition(), mirror.mirror().place());
  }
}
