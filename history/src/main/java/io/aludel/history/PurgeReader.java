package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.change.PurgeChange;
import io.aludel.history.json.Fields;
import io.aludel.history.json.Json;
import io.aludel.schema.HeldSequence;
import io.aludel.schema.HeldTable;
import io.aludel.schema.ObjectName;

/** Reads the changes that {@link PurgeWriter} writes. */
final class PurgeReader {

  private PurgeReader() {}

  static Change purgeTable(Json node) {
    return new PurgeChange.PurgeTable(
        SchemaReader.objectName(Fields.of(node, "purgeTable").get("purgeTable")));
  }

  static Change purgeSequence(Json node) {
    return new PurgeChange.PurgeSequence(
        SchemaReader.objectName(Fields.of(node, "purgeSequence").get("purgeSequence")));
  }

  static Change recreateTable(Json node) {
    Fields fields = Fields.of(node, "recreateTable", "as");
    return new PurgeChange.RecreateTable(
        new HeldTable(
            SchemaReader.objectName(fields.get("as")),
            SchemaReader.table(fields.get("recreateTable"))));
  }

  static Change recreateSequence(Json node) {
    Fields fields = Fields.of(node, "recreateSequence", "as");
    return new PurgeChange.RecreateSequence(
        new HeldSequence(
            SchemaReader.objectName(fields.get("as")),
            SchemaReader.sequence(fields.get("recreateSequence"))));
  }

  static Change purgeColumn(ObjectName table, Json node) {
    return new PurgeChange.PurgeColumn(table, SchemaReader.name(node));
  }

  static Change recreateColumn(ObjectName table, Json node) {
    return new PurgeChange.RecreateColumn(table, SchemaReader.held(node));
  }
}
