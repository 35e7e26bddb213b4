package io.aludel.history;

import static io.aludel.history.ChangeWriter.alter;
import static io.aludel.history.ChangeWriter.column;
import static io.aludel.history.ChangeWriter.orNull;
import static io.aludel.history.ChangeWriter.rename;
import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.change.ColumnAttributeChange;
import io.aludel.change.ColumnChange;
import io.aludel.change.ColumnChangeVisitor;
import io.aludel.change.Expression;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.JsonBuilder;
import io.aludel.schema.Computation;
import java.util.Optional;

/** Writes a change of a column as JSON; {@link AlterationReader} reads it. */
final class ColumnChangeWriter implements ColumnChangeVisitor<JsonObject> {

  @Override
  public JsonObject visit(ColumnAttributeChange.SetColumnMapping change) {
    return alter(
        change.table(),
        "setColumnMapping",
        column(change.column()).put("mapping", MappingCodec.write(change.mapping())).build());
  }

  @Override
  public JsonObject visit(ColumnChange.AddColumn change) {
    return alter(change.table(), "addColumn", SchemaWriter.column(change.definition()));
  }

  @Override
  public JsonObject visit(ColumnChange.DropColumn change) {
    if (change.backfill().isEmpty()) {
      return alter(change.table(), "dropColumn", SchemaWriter.name(change.column()));
    }
    JsonBuilder json = column(change.column());
    putBackfill(json, change.backfill());
    return alter(change.table(), "dropColumn", json.build());
  }

  @Override
  public JsonObject visit(ColumnChange.RenameColumn change) {
    return alter(change.table(), "renameColumn", rename(change.column(), change.to()));
  }

  @Override
  public JsonObject visit(ColumnChange.HoldColumn change) {
    JsonBuilder json = column(change.column()).put("as", SchemaWriter.name(change.as()));
    putBackfill(json, change.backfill());
    return alter(change.table(), "holdColumn", json.build());
  }

  @Override
  public JsonObject visit(ColumnChange.RestoreColumn change) {
    JsonBuilder json = column(change.column()).put("as", SchemaWriter.name(change.as()));
    putBackfill(json, change.backfill());
    return alter(change.table(), "restoreColumn", json.build());
  }

  @Override
  public JsonObject visit(ColumnAttributeChange.SetType change) {
    return alter(
        change.table(),
        "setType",
        column(change.column()).put("type", change.type().text()).build());
  }

  @Override
  public JsonObject visit(ColumnAttributeChange.SetRequired change) {
    return alter(change.table(), "setRequired", SchemaWriter.name(change.column()));
  }

  @Override
  public JsonObject visit(ColumnAttributeChange.SetOptional change) {
    return alter(change.table(), "setOptional", SchemaWriter.name(change.column()));
  }

  @Override
  public JsonObject visit(ColumnAttributeChange.SetDefault change) {
    return setText(change, "setDefault", "sql", change.defaultSql());
  }

  @Override
  public JsonObject visit(ColumnAttributeChange.SetIdentity change) {
    return alter(
        change.table(),
        "setIdentity",
        column(change.column()).put("identity", change.identity()).build());
  }

  @Override
  public JsonObject visit(ColumnAttributeChange.SetColumnComment change) {
    return setText(change, "setColumnComment", "comment", change.comment());
  }

  @Override
  public JsonObject visit(ColumnAttributeChange.SetGenerated change) {
    return alter(
        change.table(),
        "setGenerated",
        column(change.column())
            .put("sql", orNull(change.computation().map(Computation::sql)))
            .putIf("virtual", change.computation().filter(Computation::virtual).isPresent())
            .build());
  }

  @Override
  public JsonObject visit(ColumnAttributeChange.SetCollation change) {
    return setText(change, "setCollation", "collation", change.collation());
  }

  @Override
  public JsonObject visit(ColumnAttributeChange.SetColumnOptions change) {
    return setText(change, "setColumnOptions", "options", change.options());
  }

  @Override
  public JsonObject visit(ColumnChange.TransformColumn change) {
    JsonBuilder json =
        object()
            .put("column", SchemaWriter.column(change.definition()))
            .put("as", SchemaWriter.name(change.as()))
            .put("up", ValueCodec.sql(change.up()));
    change.down().ifPresent(down -> json.put("down", ValueCodec.sql(down)));
    json.put("oneWay", change.oneWay()).put("reason", change.reason());
    return alter(change.table(), "transform", json.build());
  }

  @Override
  public JsonObject visit(ColumnChange.RevertTransform change) {
    return alter(
        change.table(),
        "revertTransform",
        column(change.column())
            .put("as", SchemaWriter.name(change.as()))
            .put("down", ValueCodec.sql(change.down()))
            .build());
  }

  private static JsonObject setText(
      ColumnChange change, String verb, String word, Optional<String> text) {
    return alter(change.table(), verb, column(change.column()).put(word, orNull(text)).build());
  }

  private static void putBackfill(JsonBuilder json, Optional<Expression> backfill) {
    backfill.ifPresent(expression -> json.put("backfill", ValueCodec.expression(expression)));
  }
}
