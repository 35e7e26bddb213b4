package io.aludel.history;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.change.PurgeChange.PurgeColumn;
import io.aludel.change.PurgeChange.PurgeSequence;
import io.aludel.change.PurgeChange.PurgeTable;
import io.aludel.change.PurgeChange.RecreateColumn;
import io.aludel.change.PurgeChange.RecreateSequence;
import io.aludel.change.PurgeChange.RecreateTable;
import io.aludel.change.PurgeVisitor;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.schema.ObjectName;

/** Writes a change of what is held as JSON; {@link PurgeReader} reads it. */
final class PurgeWriter implements PurgeVisitor<JsonObject> {

  @Override
  public JsonObject visit(PurgeColumn change) {
    return ChangeWriter.alter(change.table(), "purgeColumn", SchemaWriter.name(change.as()));
  }

  @Override
  public JsonObject visit(RecreateColumn change) {
    return ChangeWriter.alter(change.table(), "recreateColumn", SchemaWriter.held(change.held()));
  }

  @Override
  public JsonObject visit(PurgeTable change) {
    return object().put("purgeTable", SchemaWriter.name(change.as())).build();
  }

  @Override
  public JsonObject visit(RecreateTable change) {
    return recreate(
        "recreateTable", change.held().as(), SchemaWriter.table(change.held().original()));
  }

  @Override
  public JsonObject visit(PurgeSequence change) {
    return object().put("purgeSequence", SchemaWriter.name(change.as())).build();
  }

  @Override
  public JsonObject visit(RecreateSequence change) {
    return recreate(
        "recreateSequence", change.held().as(), SchemaWriter.sequence(change.held().original()));
  }

  private static JsonObject recreate(String verb, ObjectName as, JsonObject original) {
    return object().put(verb, original).put("as", SchemaWriter.name(as)).build();
  }
}
