package io.aludel.history;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.Json.JsonString;
import io.aludel.history.json.JsonBuilder;
import io.aludel.schema.Check;
import io.aludel.schema.Column;
import io.aludel.schema.Computation;
import io.aludel.schema.Constraint;
import io.aludel.schema.ForeignKey;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.ReferentialAction;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the parts of a schema as JSON; {@link SchemaReader} reads them. */
final class SchemaWriter {

  private SchemaWriter() {}

  /** A name as a mapping writes it; taken apart where that would be read as another. */
  static Json name(Name name) {
    if (name.isWord()) {
      return JsonString.of(name.text());
    }
    String written = name.toString();
    return isSame(name, Name.of(written))
        ? JsonString.of(written)
        : object().put("text", name.text()).putIf("quoted", name.quoted()).build();
  }

  /** A name as a mapping writes it; taken apart where that would be read as another. */
  static Json name(ObjectName name) {
    if (name.isOfWords()) {
      return JsonString.of(name.toString());
    }
    String written = name.toString();
    if (read(written, ObjectName::of).filter(read -> isSame(name, read)).isPresent()) {
      return JsonString.of(written);
    }
    JsonBuilder apart = object();
    if (name.schema().isPresent()) {
      apart.put("schema", name(name.schema().get()));
    }
    return apart.put("name", name(name.name())).build();
  }

  /** What is read from a spelling; nothing where it is refused. */
  private static <T> Optional<T> read(String written, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(written));
    } catch (SchemaException refused) {
      return Optional.empty();
    }
  }

  private static boolean isSame(ObjectName one, ObjectName other) {
    return isSame(one.name(), other.name())
        && one.schema().isPresent() == other.schema().isPresent()
        && one.schema().stream().allMatch(schema -> isSame(schema, other.schema().orElseThrow()));
  }

  /** Unlike equality, in which the case of plain names does not count. */
  private static boolean isSame(Name one, Name other) {
    return one.text().equals(other.text()) && one.quoted() == other.quoted();
  }

  static JsonArray names(List<Name> names) {
    List<Json> elements = new ArrayList<>(names.size());
    for (Name each : names) {
      elements.add(name(each));
    }
    return JsonArray.of(elements);
  }

  static JsonObject table(Table table) {
    JsonBuilder json = object().put("name", name(table.name())).put("owner", table.owner());
    json.put("columns", columns(table.columns()));
    if (!table.constraints().isEmpty()) {
      json.put("constraints", constraints(table.constraints()));
    }
    if (!table.indexes().isEmpty()) {
      json.put("indexes", indexes(table.indexes()));
    }
    json.put("comment", table.comment()).put("options", table.options());
    if (table.mapping().isPresent()) {
      json.put("mapping", MappingCodec.write(table.mapping().get()));
    }
    if (!table.held().isEmpty()) {
      json.put("held", held(table.held()));
    }
    return json.putIf("retired", table.retired()).build();
  }

  private static JsonArray columns(List<Column> columns) {
    List<Json> elements = new ArrayList<>(columns.size());
    for (Column each : columns) {
      elements.add(column(each));
    }
    return JsonArray.of(elements);
  }

  static JsonObject column(Column column) {
    JsonBuilder json =
        object()
            .put("name", name(column.name()))
            .put("type", column.type().text())
            .putIf("required", column.required())
            .putIf("identity", column.identity())
            .put("default", column.defaultSql());
    if (column.generatedAs().isPresent()) {
      Computation computation = column.generatedAs().get();
      json.put("generatedAs", computation.sql()).putIf("virtual", computation.virtual());
    }
    json.put("collation", column.collation())
        .put("comment", column.comment())
        .put("options", column.options())
        .putIf("retired", column.retired());
    return column.mapping().isPlain()
        ? json.build()
        : json.put("mapping", MappingCodec.write(column.mapping())).build();
  }

  private static JsonArray held(List<HeldColumn> held) {
    List<Json> elements = new ArrayList<>(held.size());
    for (HeldColumn each : held) {
      elements.add(held(each));
    }
    return JsonArray.of(elements);
  }

  static JsonObject held(HeldColumn held) {
    return object().put("as", name(held.as())).put("original", column(held.original())).build();
  }

  /** What kind of constraint it is, as its first member says. */
  static String kind(Constraint constraint) {
    if (constraint instanceof PrimaryKey) {
      return "primaryKey";
    }
    if (constraint instanceof UniqueKey) {
      return "unique";
    }
    return constraint instanceof ForeignKey ? "foreignKey" : "check";
  }

  private static JsonArray constraints(List<Constraint> constraints) {
    List<Json> elements = new ArrayList<>(constraints.size());
    for (Constraint each : constraints) {
      elements.add(constraint(each));
    }
    return JsonArray.of(elements);
  }

  static JsonObject constraint(Constraint constraint) {
    JsonBuilder json = object().put(kind(constraint), name(constraint.name()));
    if (constraint instanceof PrimaryKey key) {
      json.put("columns", names(key.columns()));
    } else if (constraint instanceof UniqueKey key) {
      json.put("columns", names(key.columns())).put("options", key.options());
    } else if (constraint instanceof ForeignKey key) {
      json.put("columns", names(key.columns()))
          .put("references", name(key.target()))
          .put("targetColumns", names(key.targetColumns()));
      if (key.onDelete() != ReferentialAction.NO_ACTION) {
        json.put("onDelete", key.onDelete().name());
      }
      json.put("definition", key.definition()).put("options", key.options());
    } else if (constraint instanceof Check check) {
      json.put("sql", check.sql()).put("options", check.options());
    }
    return json.build();
  }

  private static JsonArray indexes(List<Index> indexes) {
    List<Json> elements = new ArrayList<>(indexes.size());
    for (Index each : indexes) {
      elements.add(index(each));
    }
    return JsonArray.of(elements);
  }

  static JsonObject index(Index index) {
    return object()
        .put("name", name(index.name()))
        .put("columns", parts(index.parts()))
        .putIf("unique", index.unique())
        .put("options", index.options())
        .build();
  }

  private static JsonArray parts(List<Index.Part> parts) {
    List<Json> elements = new ArrayList<>(parts.size());
    for (Index.Part each : parts) {
      elements.add(part(each));
    }
    return JsonArray.of(elements);
  }

  private static Json part(Index.Part part) {
    if (part.column().isWord() && !part.descending()) {
      return JsonString.of(part.column().text());
    }
    String written = part.toString();
    return read(written, Index.Part::of).filter(read -> isSame(part, read)).isPresent()
        ? JsonString.of(written)
        : object()
            .put("column", name(part.column()))
            .putIf("descending", part.descending())
            .build();
  }

  private static boolean isSame(Index.Part one, Index.Part other) {
    return one.descending() == other.descending() && isSame(one.column(), other.column());
  }

  static JsonObject sequence(Sequence sequence) {
    return object()
        .put("name", name(sequence.name()))
        .put("start", sequence.start())
        .put("increment", sequence.increment())
        .put("options", sequence.options())
        .build();
  }
}
