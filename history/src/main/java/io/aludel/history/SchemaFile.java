package io.aludel.history;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.JsonLines;
import io.aludel.schema.Column;
import io.aludel.schema.Constraint;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.HeldSequence;
import io.aludel.schema.HeldTable;
import io.aludel.schema.Index;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** {@code schema.json}: a whole schema, sorted, for people and tools to read. */
public final class SchemaFile {

  public static final String NAME = "schema.json";

  private SchemaFile() {}

  /** The text of the file: the same for equal schemas. */
  public static String text(Schema schema) {
    return JsonLines.file(
        lines ->
            lines
                .line(object().put("format", RevisionWriter.FORMAT).build())
                .array(
                    "tables",
                    tables(schema),
                    (out, table) -> TableText.append(out, table, lines.elementIndent()))
                .array(
                    "sequences", schema.sequences().stream().map(SchemaWriter::sequence).toList())
                .array("heldTables", schema.heldTables().stream().map(SchemaFile::held).toList())
                .array(
                    "heldSequences", schema.heldSequences().stream().map(SchemaFile::held).toList())
                .array("unmanagedTables", names(schema.unmanagedTables()))
                .array("unmanagedSequences", names(schema.unmanagedSequences())));
  }

  private static List<JsonObject> tables(Schema schema) {
    List<JsonObject> tables = new ArrayList<>();
    for (Table each : schema.tables()) {
      tables.add(sorted(each));
    }
    return tables;
  }

  private static List<Json> names(Collection<ObjectName> names) {
    List<Json> written = new ArrayList<>();
    for (ObjectName each : names) {
      written.add(SchemaWriter.name(each));
    }
    return written;
  }

  private static JsonObject sorted(Table table) {
    return SchemaWriter.table(
        table
            .withColumns(
                table.columns().stream().sorted(Comparator.comparing(Column::name)).toList())
            .withConstraints(
                table.constraints().stream()
                    .sorted(
                        Comparator.<Constraint, String>comparing(SchemaWriter::kind)
                            .thenComparing(Constraint::name))
                    .toList())
            .withIndexes(
                table.indexes().stream().sorted(Comparator.comparing(Index::name)).toList())
            .withHeld(table.held().stream().sorted(Comparator.comparing(HeldColumn::as)).toList()));
  }

  private static JsonObject held(HeldTable held) {
    return object()
        .put("as", SchemaWriter.name(held.as()))
        .put("original", sorted(held.original()))
        .build();
  }

  private static JsonObject held(HeldSequence held) {
    return object()
        .put("as", SchemaWriter.name(held.as()))
        .put("original", SchemaWriter.sequence(held.original()))
        .build();
  }
}
