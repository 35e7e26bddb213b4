package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.change.PurgeChange;
import io.aludel.history.json.Fields;
import io.aludel.history.json.Json;
import io.aludel.schema.HeldSequence;
import io.aludel.schema.HeldTable;
import io.aludel.schema.ObjectName;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the changes that {@link PurgeWriter} writes. */
final class PurgeReader {

  private PurgeReader() {}

  /** How changes of whole objects are read, by the key that names them. */
  static Map<String, Function<Json, Change>> ofObjects() {
    return Map.of(
        "purgeTable",
        node ->
            new PurgeChange.PurgeTable(
                SchemaReader.objectName(Fields.of(node, "purgeTable").get("purgeTable"))),
        "purgeSequence",
        node ->
            new PurgeChange.PurgeSequence(
                SchemaReader.objectName(Fields.of(node, "purgeSequence").get("purgeSequence"))),
        "recreateTable",
        node -> {
          Fields fields = Fields.of(node, "recreateTable", "as");
          return new PurgeChange.RecreateTable(
              new HeldTable(
                  SchemaReader.objectName(fields.get("as")),
                  SchemaReader.table(fields.get("recreateTable"))));
        },
        "recreateSequence",
        node -> {
          Fields fields = Fields.of(node, "recreateSequence", "as");
          return new PurgeChange.RecreateSequence(
              new HeldSequence(
                  SchemaReader.objectName(fields.get("as")),
                  SchemaReader.sequence(fields.get("recreateSequence"))));
        });
  }

  /** How changes of a table's columns are read, by the key that names them. */
  static Map<String, BiFunction<ObjectName, Json, Change>> ofColumns() {
    return Map.of(
        "purgeColumn",
        (table, node) -> new PurgeChange.PurgeColumn(table, SchemaReader.name(node)),
        "recreateColumn",
        (table, node) -> new PurgeChange.RecreateColumn(table, SchemaReader.held(node)));
  }
}
