package io.aludel.history;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.history.json.Fields;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonNull;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.JsonBuilder;
import io.aludel.schema.ColumnMapping;
import io.aludel.schema.Inheritance;
import io.aludel.schema.KeyGenerator;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaException;
import io.aludel.schema.TableMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a mapping says of rows and values as JSON, both ways. */
final class MappingCodec {

  private MappingCodec() {}

  static JsonObject write(TableMapping mapping) {
    JsonBuilder json = object();
    if (mapping.inheritance().isPresent()) {
      json.put("inheritance", mapping.inheritance().get().name());
    }
    if (!mapping.discriminators().isEmpty()) {
      json.put("discriminators", write(mapping.discriminators()));
    }
    if (mapping.generator().isPresent()) {
      json.put("generator", write(mapping.generator().get()));
    }
    return json.build();
  }

  private static JsonArray write(SortedMap<String, String> discriminators) {
    List<JsonObject> written = new ArrayList<>();
    for (Map.Entry<String, String> each : discriminators.entrySet()) {
      written.add(object().put("value", each.getKey()).put("class", each.getValue()).build());
    }
    return JsonArray.of(written);
  }

  private static JsonObject write(KeyGenerator generator) {
    JsonBuilder json = object().put("kind", generator.kind().name());
    if (generator.source().isPresent()) {
      json.put("source", SchemaWriter.name(generator.source().get()));
    }
    json.put("key", generator.key());
    return generator.allocation() == 1
        ? json.build()
        : json.put("allocation", generator.allocation()).build();
  }

  static Optional<TableMapping> table(Optional<Json> node) {
    return node.isPresent() ? Optional.of(table(node.get())) : Optional.empty();
  }

  private static TableMapping table(Json node) {
    Fields fields = Fields.of(node, "inheritance", "discriminators", "generator");
    return new TableMapping(
        inheritance(fields.find("inheritance")),
        discriminators(fields.findArray("discriminators")),
        generator(fields.find("generator")));
  }

  private static Optional<Inheritance> inheritance(Optional<Json> node) {
    return node.isPresent()
        ? Optional.of(RevisionReader.constant(node.get(), Inheritance.values(), "strategy"))
        : Optional.empty();
  }

  private static SortedMap<String, String> discriminators(List<Json> nodes) {
    SortedMap<String, String> discriminators = new TreeMap<>();
    for (Json node : nodes) {
      Fields fields = Fields.of(node, "value", "class");
      discriminators.put(fields.string("value"), fields.string("class"));
    }
    return discriminators;
  }

  private static Optional<KeyGenerator> generator(Optional<Json> node) {
    return node.isPresent() ? Optional.of(generator(node.get())) : Optional.empty();
  }

  private static KeyGenerator generator(Json node) {
    Fields fields = Fields.of(node, "kind", "source", "key", "allocation");
    try {
      return new KeyGenerator(
          RevisionReader.constant(fields.get("kind"), KeyGenerator.Kind.values(), "kind"),
          source(fields.find("source")),
          fields.findString("key"),
          fields.find("allocation").isPresent() ? (int) fields.number("allocation") : 1);
    } catch (SchemaException invalid) {
      throw SchemaReader.refused(node, invalid);
    }
  }

  private static Optional<ObjectName> source(Optional<Json> node) {
    return node.isPresent() ? Optional.of(SchemaReader.objectName(node.get())) : Optional.empty();
  }

  /** The mapping of a table, or null where it is unknown. */
  static Json orNull(Optional<TableMapping> mapping) {
    return mapping.isPresent() ? write(mapping.get()) : JsonNull.INSTANCE;
  }

  static Optional<TableMapping> tableOrNull(Json node) {
    return node instanceof JsonNull ? Optional.empty() : Optional.of(table(node));
  }

  static JsonObject write(ColumnMapping mapping) {
    JsonBuilder json =
        object().put("converter", mapping.converter()).putIf("version", mapping.version());
    if (mapping.values().isPresent()) {
      json.put("values", mapping.values().get().text());
    }
    return json.build();
  }

  /** A mapping that is not written says nothing. */
  static ColumnMapping column(Optional<Json> node) {
    return node.isPresent() ? column(node.get()) : ColumnMapping.PLAIN;
  }

  static ColumnMapping column(Json node) {
    Fields fields = Fields.of(node, "converter", "version", "values");
    return new ColumnMapping(
        fields.findString("converter"),
        fields.flag("version"),
        fields.find("values").map(SchemaReader::type));
  }
}
