package io.aludel.history;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.history.json.Fields;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonNull;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.JsonBuilder;
import io.aludel.history.json.JsonException;
import io.aludel.schema.ColumnMapping;
import io.aludel.schema.Inheritance;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.SchemaException;
import io.aludel.schema.TableMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a mapping says of rows and values as JSON, both ways. */
final class MappingCodec {

  private MappingCodec() {}

  static JsonObject write(TableMapping mapping) {
    JsonBuilder json = object();
    mapping.inheritance().ifPresent(strategy -> json.put("inheritance", strategy.name()));
    List<JsonObject> discriminators = new ArrayList<>();
    mapping
        .discriminators()
        .forEach(
            (value, name) ->
                discriminators.add(object().put("value", value).put("class", name).build()));
    if (!discriminators.isEmpty()) {
      json.put("discriminators", JsonArray.of(discriminators));
    }
    mapping.generator().ifPresent(generator -> json.put("generator", write(generator)));
    return json.build();
  }

  private static JsonObject write(KeyGenerator generator) {
    JsonBuilder json = object().put("kind", generator.kind().name());
    generator.source().ifPresent(source -> json.put("source", SchemaWriter.name(source)));
    json.put("key", generator.key());
    return generator.allocation() == 1
        ? json.build()
        : json.put("allocation", generator.allocation()).build();
  }

  static TableMapping table(Json node) {
    Fields fields = Fields.of(node, "inheritance", "discriminators", "generator");
    return new TableMapping(
        fields
            .find("inheritance")
            .map(each -> RevisionReader.constant(each, Inheritance.values(), "strategy")),
        discriminators(fields.findArray("discriminators")),
        fields.find("generator").map(MappingCodec::generator));
  }

  private static SortedMap<String, String> discriminators(List<Json> nodes) {
    SortedMap<String, String> discriminators = new TreeMap<>();
    for (Json node : nodes) {
      Fields fields = Fields.of(node, "value", "class");
      discriminators.put(fields.string("value"), fields.string("class"));
    }
    return discriminators;
  }

  private static KeyGenerator generator(Json node) {
    Fields fields = Fields.of(node, "kind", "source", "key", "allocation");
    try {
      return new KeyGenerator(
          RevisionReader.constant(fields.get("kind"), KeyGenerator.Kind.values(), "kind"),
          fields.find("source").map(SchemaReader::objectName),
          fields.findString("key"),
          fields.find("allocation").isPresent() ? (int) fields.number("allocation") : 1);
    } catch (SchemaException invalid) {
      throw new JsonException(node.place(), SchemaReader.sentence(invalid.getMessage()));
    }
  }

  /** The mapping of a table, or null where it is unknown. */
  static Json orNull(Optional<TableMapping> mapping) {
    return mapping.<Json>map(MappingCodec::write).orElse(JsonNull.INSTANCE);
  }

  static Optional<TableMapping> tableOrNull(Json node) {
    return node instanceof JsonNull ? Optional.empty() : Optional.of(table(node));
  }

  static JsonObject write(ColumnMapping mapping) {
    return object()
        .put("converter", mapping.converter())
        .putIf("version", mapping.version())
        .put("values", mapping.values().map(type -> type.text()))
        .build();
  }

  static ColumnMapping column(Json node) {
    Fields fields = Fields.of(node, "converter", "version", "values");
    return new ColumnMapping(
        fields.findString("converter"),
        fields.flag("version"),
        fields.find("values").map(SchemaReader::type));
  }
}
