package io.aludel.history;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.change.Change;
import io.aludel.change.ChangeVisitor;
import io.aludel.change.ColumnChange;
import io.aludel.change.ConstraintChange;
import io.aludel.change.DataChange;
import io.aludel.change.PurgeChange;
import io.aludel.change.RunCode;
import io.aludel.change.SequenceChange;
import io.aludel.change.SetRetired;
import io.aludel.change.Subject;
import io.aludel.change.TableChange;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonNull;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.Json.JsonString;
import io.aludel.history.json.JsonBuilder;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Optional;

/** Writes a change as JSON; {@link ChangeReader} reads it. */
final class ChangeWriter implements ChangeVisitor<JsonObject> {

  static JsonObject write(Change change) {
    return change.accept(new ChangeWriter());
  }

  @Override
  public JsonObject visit(TableChange.CreateTable change) {
    return object().put("createTable", SchemaWriter.table(change.definition())).build();
  }

  @Override
  public JsonObject visit(TableChange.DropTable change) {
    return object().put("dropTable", SchemaWriter.name(change.table())).build();
  }

  @Override
  public JsonObject visit(TableChange.RenameTable change) {
    return pair("renameTable", change.table(), "to", change.to());
  }

  @Override
  public JsonObject visit(TableChange.HoldTable change) {
    return pair("holdTable", change.table(), "as", change.as());
  }

  @Override
  public JsonObject visit(TableChange.RestoreTable change) {
    return pair("restoreTable", change.table(), "as", change.as());
  }

  @Override
  public JsonObject visit(TableChange.UnmanageTable change) {
    return object().put("unmanageTable", SchemaWriter.name(change.table())).build();
  }

  @Override
  public JsonObject visit(TableChange.ManageTable change) {
    return object().put("manageTable", SchemaWriter.table(change.definition())).build();
  }

  @Override
  public JsonObject visit(TableChange.SetOwner change) {
    return alter(change.table(), "setOwner", JsonString.of(change.owner()));
  }

  @Override
  public JsonObject visit(TableChange.SetTableComment change) {
    return alter(change.table(), "setComment", orNull(change.comment()));
  }

  @Override
  public JsonObject visit(TableChange.SetTableOptions change) {
    return alter(change.table(), "setOptions", orNull(change.options()));
  }

  @Override
  public JsonObject visit(TableChange.SetTableMapping change) {
    return alter(change.table(), "setMapping", MappingCodec.orNull(change.mapping()));
  }

  @Override
  public JsonObject visit(SetRetired change) {
    ObjectName table = change.subject().object();
    String verb = change.retired() ? "retire" : "unretire";
    return change
        .subject()
        .column()
        .map(column -> alter(table, verb + "Column", SchemaWriter.name(column)))
        .orElseGet(() -> object().put(verb + "Table", SchemaWriter.name(table)).build());
  }

  @Override
  public JsonObject visit(PurgeChange change) {
    return change.accept(new PurgeWriter());
  }

  @Override
  public JsonObject visit(ColumnChange change) {
    return change.accept(new ColumnChangeWriter());
  }

  @Override
  public JsonObject visit(ConstraintChange.AddConstraint change) {
    return alter(change.table(), "addConstraint", SchemaWriter.constraint(change.constraint()));
  }

  @Override
  public JsonObject visit(ConstraintChange.DropConstraint change) {
    return alter(change.table(), "dropConstraint", SchemaWriter.name(change.constraint()));
  }

  @Override
  public JsonObject visit(ConstraintChange.RenameConstraint change) {
    return alter(change.table(), "renameConstraint", rename(change.constraint(), change.to()));
  }

  @Override
  public JsonObject visit(ConstraintChange.CreateIndex change) {
    return alter(change.table(), "createIndex", SchemaWriter.index(change.index()));
  }

  @Override
  public JsonObject visit(ConstraintChange.DropIndex change) {
    return alter(change.table(), "dropIndex", SchemaWriter.name(change.index()));
  }

  @Override
  public JsonObject visit(ConstraintChange.RenameIndex change) {
    return alter(change.table(), "renameIndex", rename(change.index(), change.to()));
  }

  @Override
  public JsonObject visit(SequenceChange.CreateSequence change) {
    return object().put("createSequence", SchemaWriter.sequence(change.definition())).build();
  }

  @Override
  public JsonObject visit(SequenceChange.DropSequence change) {
    return object().put("dropSequence", SchemaWriter.name(change.sequence())).build();
  }

  @Override
  public JsonObject visit(SequenceChange.RenameSequence change) {
    return pair("renameSequence", change.sequence(), "to", change.to());
  }

  @Override
  public JsonObject visit(SequenceChange.AlterSequence change) {
    return object().put("alterSequence", SchemaWriter.sequence(change.definition())).build();
  }

  @Override
  public JsonObject visit(SequenceChange.AdvanceSequence change) {
    return object()
        .put("advanceSequence", SchemaWriter.name(change.sequence()))
        .put("past", ValueCodec.put(object(), Subject.of(change.table(), change.column())).build())
        .build();
  }

  @Override
  public JsonObject visit(SequenceChange.HoldSequence change) {
    return pair("holdSequence", change.sequence(), "as", change.as());
  }

  @Override
  public JsonObject visit(SequenceChange.RestoreSequence change) {
    return pair("restoreSequence", change.sequence(), "as", change.as());
  }

  @Override
  public JsonObject visit(SequenceChange.UnmanageSequence change) {
    return object().put("unmanageSequence", SchemaWriter.name(change.sequence())).build();
  }

  @Override
  public JsonObject visit(SequenceChange.ManageSequence change) {
    return object().put("manageSequence", SchemaWriter.sequence(change.definition())).build();
  }

  @Override
  public JsonObject visit(DataChange.Backfill change) {
    JsonBuilder json = column(change.column());
    return alter(change.table(), "backfill", ValueCodec.put(json, change.expression()).build());
  }

  @Override
  public JsonObject visit(DataChange.RunSql change) {
    JsonBuilder json =
        object()
            .put("runSql", change.id())
            .put("about", SchemaWriter.name(change.about()))
            .putIf("script", change.script())
            .put("up", ValueCodec.sql(change.sql()));
    change.inverse().ifPresent(down -> json.put("down", ValueCodec.sql(down)));
    return json.put("oneWay", change.oneWay()).build();
  }

  @Override
  public JsonObject visit(RunCode change) {
    return object().put("runCode", change.className()).putIf("down", !change.up()).build();
  }

  @Override
  public JsonObject visit(DataChange.Irreversible change) {
    return object()
        .put("irreversible", ValueCodec.put(object(), change.subject()).build())
        .put("reason", change.reason())
        .build();
  }

  static JsonObject alter(ObjectName table, String what, Json details) {
    return object().put("alterTable", SchemaWriter.name(table)).put(what, details).build();
  }

  private static JsonObject pair(String verb, ObjectName object, String word, ObjectName other) {
    return object()
        .put(verb, SchemaWriter.name(object))
        .put(word, SchemaWriter.name(other))
        .build();
  }

  static JsonBuilder column(Name column) {
    return object().put("column", SchemaWriter.name(column));
  }

  static JsonObject rename(Name from, Name to) {
    return object().put("from", SchemaWriter.name(from)).put("to", SchemaWriter.name(to)).build();
  }

  static Json orNull(Optional<String> text) {
    return text.<Json>map(JsonString::of).orElse(JsonNull.INSTANCE);
  }
}
