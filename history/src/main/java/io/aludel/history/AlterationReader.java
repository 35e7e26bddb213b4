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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Reads changes of one table: {@code {"alterTable": "users", "dropColumn": "role"}}. */
final class AlterationReader {

  private static final String ALTER = "alterTable";

  /** How each kind is read, by the key that names it. */
  private static final SortedMap<String, BiFunction<ObjectName, Json, Change>> READERS =
      new TreeMap<>();

  static {
    READERS.put("setOwner", (table, node) -> new TableChange.SetOwner(table, Fields.string(node)));
    READERS.put(
        "setComment", (table, node) -> new TableChange.SetTableComment(table, orNull(node)));
    READERS.put(
        "setOptions", (table, node) -> new TableChange.SetTableOptions(table, orNull(node)));
    READERS.put(
        "setMapping",
        (table, node) -> new TableChange.SetTableMapping(table, MappingCodec.tableOrNull(node)));
    READERS.put("setColumnMapping", AlterationReader::setColumnMapping);
    READERS.put(
        "addColumn", (table, node) -> new ColumnChange.AddColumn(table, SchemaReader.column(node)));
    READERS.put("dropColumn", AlterationReader::dropColumn);
    renamed("renameColumn", ColumnChange.RenameColumn::new);
    READERS.put("holdColumn", AlterationReader::holdColumn);
    READERS.put("restoreColumn", AlterationReader::restoreColumn);
    READERS.putAll(PurgeReader.ofColumns());
    READERS.put("setType", AlterationReader::setType);
    named("setRequired", ColumnAttributeChange.SetRequired::new);
    named("setOptional", ColumnAttributeChange.SetOptional::new);
    named("retireColumn", (table, column) -> SetRetired.column(table, column, true));
    named("unretireColumn", (table, column) -> SetRetired.column(table, column, false));
    setText("setDefault", "sql", ColumnAttributeChange.SetDefault::new);
    READERS.put("setIdentity", AlterationReader::setIdentity);
    READERS.put("setGenerated", AlterationReader::setGenerated);
    setText("setCollation", "collation", ColumnAttributeChange.SetCollation::new);
    setText("setColumnComment", "comment", ColumnAttributeChange.SetColumnComment::new);
    setText("setColumnOptions", "options", ColumnAttributeChange.SetColumnOptions::new);
    READERS.put("transform", AlterationReader::transform);
    READERS.put("revertTransform", AlterationReader::revertTransform);
    READERS.put(
        "addConstraint",
        (table, node) -> new ConstraintChange.AddConstraint(table, SchemaReader.constraint(node)));
    named("dropConstraint", ConstraintChange.DropConstraint::new);
    renamed("renameConstraint", ConstraintChange.RenameConstraint::new);
    READERS.put(
        "createIndex",
        (table, node) -> new ConstraintChange.CreateIndex(table, SchemaReader.index(node)));
    named("dropIndex", ConstraintChange.DropIndex::new);
    renamed("renameIndex", ConstraintChange.RenameIndex::new);
    READERS.put("backfill", AlterationReader::backfill);
  }

  private AlterationReader() {}

  static Change read(Json node) {
    JsonObject object = Fields.object(node);
    String verb = ChangeReader.verb(object, READERS.keySet(), ALTER);
    Fields fields = Fields.of(node, ALTER, verb);
    return READERS.get(verb).apply(SchemaReader.objectName(fields.get(ALTER)), fields.get(verb));
  }

  private interface Renaming {
    Change create(ObjectName table, Name from, Name to);
  }

  private interface TextSetting {
    Change create(ObjectName table, Name column, Optional<String> text);
  }

  /** A change that sets a column's text, or clears it where the text is null. */
  private static void setText(String verb, String word, TextSetting setting) {
    READERS.put(
        verb,
        (table, node) -> {
          Fields fields = Fields.of(node, "column", word);
          return setting.create(table, column(fields), orNull(fields.get(word)));
        });
  }

  private static void named(String verb, BiFunction<ObjectName, Name, Change> create) {
    READERS.put(verb, (table, node) -> create.apply(table, SchemaReader.name(node)));
  }

  private static void renamed(String verb, Renaming renaming) {
    READERS.put(
        verb,
        (table, node) -> {
          Fields fields = Fields.of(node, "from", "to");
          return renaming.create(
              table, SchemaReader.name(fields.get("from")), SchemaReader.name(fields.get("to")));
        });
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
