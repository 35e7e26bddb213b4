package io.aludel.dialect;

import io.aludel.change.Change;
import io.aludel.schema.Schema;
import java.util.List;

/** TEMP. */
final class Preconditions {
  Preconditions(SqlDialect dialect, Schema before) {}

  List<Precondition> of(List<Change> changes) {
    return List.of();
  }
}
