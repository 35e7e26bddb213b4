package io.aludel.pairs;

import io.aludel.change.Subject;
import io.aludel.diff.Intent;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two schemas, what was declared of the way from one to the other, and rows.
 *
 * @param rows the rows of the base's tables; a column that a row leaves out is null
 * @param lost the columns of the base whose values somebody agreed to lose
 * @param filled the columns of the base whose nulls are filled
 * @param spoiled whether the rows do not fit the way
 */
record Pair(
    Schema base,
    Schema target,
    List<Intent> intents,
    Trace trace,
    Map<ObjectName, List<Map<Name, String>>> rows,
    Set<Subject> lost,
    Set<Subject> filled,
    boolean spoiled) {

  Pair withIntents(List<Intent> other) {
    return new Pair(base, target, List.copyOf(other), trace, rows, lost, filled, spoiled);
  }

  Pair withRows(Map<ObjectName, List<Map<Name, String>>> other) {
    return new Pair(base, target, intents, trace, other, lost, filled, spoiled);
  }

  Pair withSchemas(Schema otherBase, Schema otherTarget) {
    return new Pair(otherBase, otherTarget, intents, trace, rows, lost, filled, spoiled);
  }

  Pair spoiledBy(Map<ObjectName, List<Map<Name, String>>> other) {
    return new Pair(base, target, intents, trace, other, lost, filled, true);
  }
}
