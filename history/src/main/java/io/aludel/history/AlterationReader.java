package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange;
import io.aludel.change.ColumnChange;
import io.aludel.change.ConstraintChange;
import io.aludel.change.DataChange;
import io.aludel.change.Expression;
import io.aludel.change.SetRetired;
import io.aludel.change.TableChange;
import io.aludel.history.json.Fields;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonNull;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.schema.Computation;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads changes of one table: {@code {"alterTable": "users", "dropColumn": "role"}}. */
final class AlterationReader {

  private static final String ALTER = "alterTable";

  /** The keys that name a kind. */
  static final SortedSet<String> VERBS =
      Collections.unmodifiableSortedSet(
          new TreeSet<>(
              List.of(
                  "addColumn",
                  "addConstraint",
                  "backfill",
                  "createIndex",
                  "dropColumn",
                  "dropConstraint",
                  "dropIndex",
                  "holdColumn",
                  "purgeColumn",
                  "recreateColumn",
                  "renameColumn",
                  "renameConstraint",
                  "renameIndex",
                  "restoreColumn",
                  "retireColumn",
                  "revertTransform",
                  "setCollation",
                  "setColumnComment",
                  "setColumnMapping",
                  "setColumnOptions",
                  "setComment",
                  "setDefault",
                  "setGenerated",
                  "setIdentity",
                  "setMapping",
                  "setOptional",
                  "setOptions",
                  "setOwner",
                  "setRequired",
                  "setType",
                  "transform",
                  "unretireColumn")));

  private AlterationReader() {}

  static Change read(Json node) {
    JsonObject object = Fields.object(node);
    String verb = ChangeReader.verb(object, VERBS, ALTER);
    Fields fields = Fields.of(node, ALTER, verb);
    return read(verb, SchemaReader.objectName(fields.get(ALTER)), fields.get(verb));
  }

  private static Change read(String verb, ObjectName table, Json node) {
    return switch (verb) {
      case "setOwner" -> new TableChange.SetOwner(table, Fields.string(node));
      case "setComment" -> new TableChange.SetTableComment(table, orNull(node));
      case "setOptions" -> new TableChange.SetTableOptions(table, orNull(node));
      case "setMapping" -> new TableChange.SetTableMapping(table, MappingCodec.tableOrNull(node));
      case "addConstraint" ->
          new ConstraintChange.AddConstraint(table, SchemaReader.constraint(node));
      case "dropConstraint" -> new ConstraintChange.DropConstraint(table, SchemaReader.name(node));
      case "renameConstraint" -> renamed(table, node, ConstraintChange.RenameConstraint::new);
      case "createIndex" -> new ConstraintChange.CreateIndex(table, SchemaReader.index(node));
      case "dropIndex" -> new ConstraintChange.DropIndex(table, SchemaReader.name(node));
      case "renameIndex" -> renamed(table, node, ConstraintChange.RenameIndex::new);
      default -> ofColumn(verb, table, node);
    };
  }

  private static Change ofColumn(String verb, ObjectName table, Json node) {
    return switch (verb) {
      case "addColumn" -> new ColumnChange.AddColumn(table, SchemaReader.column(node));
      case "dropColumn" -> dropColumn(table, node);
      case "renameColumn" -> renamed(table, node, ColumnChange.RenameColumn::new);
      case "holdColumn" -> holdColumn(table, node);
      case "restoreColumn" -> restoreColumn(table, node);
      case "purgeColumn" -> PurgeReader.purgeColumn(table, node);
      case "recreateColumn" -> PurgeReader.recreateColumn(table, node);
      case "retireColumn" -> SetRetired.column(table, SchemaReader.name(node), true);
      case "unretireColumn" -> SetRetired.column(table, SchemaReader.name(node), false);
      case "transform" -> transform(table, node);
      case "revertTransform" -> revertTransform(table, node);
      case "backfill" -> backfill(table, node);
      default -> ofAttribute(verb, table, node);
    };
  }

  private static Change ofAttribute(String verb, ObjectName table, Json node) {
    return switch (verb) {
      case "setColumnMapping" -> setColumnMapping(table, node);
      case "setType" -> setType(table, node);
      case "setRequired" -> new ColumnAttributeChange.SetRequired(table, SchemaReader.name(node));
      case "setOptional" -> new ColumnAttributeChange.SetOptional(table, SchemaReader.name(node));
      case "setDefault" -> setText(table, node, "sql", ColumnAttributeChange.SetDefault::new);
      case "setIdentity" -> setIdentity(table, node);
      case "setGenerated" -> setGenerated(table, node);
      case "setCollation" ->
          setText(table, node, "collation", ColumnAttributeChange.SetCollation::new);
      case "setColumnComment" ->
          setText(table, node, "comment", ColumnAttributeChange.SetColumnComment::new);
      case "setColumnOptions" ->
          setText(table, node, "options", ColumnAttributeChange.SetColumnOptions::new);
      default -> throw new AssertionError(verb);
    };
  }

  private interface Renaming {
    Change create(ObjectName table, Name from, Name to);
  }

  private interface TextSetting {
    Change create(ObjectName table, Name column, Optional<String> text);
  }

  /** A change that sets a column's text, or clears it where the text is null. */
  private static Change setText(ObjectName table, Json node, String word, TextSetting setting) {
    Fields fields = Fields.of(node, "column", word);
    return setting.create(table, column(fields), orNull(fields.get(word)));
  }

  private static Change renamed(ObjectName table, Json node, Renaming renaming) {
    Fields fields = Fields.of(node, "from", "to");
    return renaming.create(
        table, SchemaReader.name(fields.get("from")), SchemaReader.name(fields.get("to")));
  }

  private static Name column(Fields fields) {
    return SchemaReader.name(fields.get("column"));
  }

  private static Name as(Fields fields) {
    return SchemaReader.name(fields.get("as"));
  }

  private static Optional<Expression> backfill(Fields fields) {
    return fields.find("backfill").map(ValueCodec::expression);
  }

  private static Optional<String> orNull(Json node) {
    return node instanceof JsonNull ? Optional.empty() : Optional.of(Fields.string(node));
  }

  private static Change dropColumn(ObjectName table, Json node) {
    if (node instanceof JsonObject object && object.get("text").isEmpty()) {
      Fields fields = Fields.of(node, "column", "backfill");
      return new ColumnChange.DropColumn(table, column(fields), backfill(fields));
    }
    return new ColumnChange.DropColumn(table, SchemaReader.name(node));
  }

  private static Change holdColumn(ObjectName table, Json node) {
    Fields fields = Fields.of(node, "column", "as", "backfill");
    return new ColumnChange.HoldColumn(table, column(fields), as(fields), backfill(fields));
  }

  private static Change restoreColumn(ObjectName table, Json node) {
    Fields fields = Fields.of(node, "column", "as", "backfill");
    return new ColumnChange.RestoreColumn(table, column(fields), as(fields), backfill(fields));
  }

  private static Change setType(ObjectName table, Json node) {
    Fields fields = Fields.of(node, "column", "type");
    return new ColumnAttributeChange.SetType(
        table, column(fields), SchemaReader.type(fields.get("type")));
  }

  private static Change setColumnMapping(ObjectName table, Json node) {
    Fields fields = Fields.of(node, "column", "mapping");
    return new ColumnAttributeChange.SetColumnMapping(
        table, column(fields), MappingCodec.column(fields.get("mapping")));
  }

  private static Change setIdentity(ObjectName table, Json node) {
    Fields fields = Fields.of(node, "column", "identity");
    fields.get("identity");
    return new ColumnAttributeChange.SetIdentity(table, column(fields), fields.flag("identity"));
  }

  private static Change setGenerated(ObjectName table, Json node) {
    Fields fields = Fields.of(node, "column", "sql", "virtual");
    return new ColumnAttributeChange.SetGenerated(
        table,
        column(fields),
        orNull(fields.get("sql")).map(sql -> new Computation(sql, fields.flag("virtual"))));
  }

  private static Change transform(ObjectName table, Json node) {
    Fields fields = Fields.of(node, "column", "as", "up", "down", "oneWay", "reason");
    return new ColumnChange.TransformColumn(
        table,
        SchemaReader.column(fields.get("column")),
        as(fields),
        ValueCodec.sql(fields.get("up")),
        fields.find("down").map(ValueCodec::sql),
        fields.findString("oneWay"),
        fields.findString("reason"));
  }

  private static Change revertTransform(ObjectName table, Json node) {
    Fields fields = Fields.of(node, "column", "as", "down");
    return new ColumnChange.RevertTransform(
        table, column(fields), as(fields), ValueCodec.sql(fields.get("down")));
  }

  private static Change backfill(ObjectName table, Json node) {
    Fields fields = Fields.of(node, "column", "value", "sql");
    return new DataChange.Backfill(table, column(fields), ValueCodec.expression(node, fields));
  }
}
