package io.aludel.history;

import io.aludel.history.json.Fields;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.Json.Member;
import io.aludel.history.json.JsonException;
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
import io.aludel.schema.Type;
import io.aludel.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the parts of a schema that {@link SchemaWriter} writes. */
final class SchemaReader {

  private static final List<String> CONSTRAINTS =
      List.of("primaryKey", "unique", "foreignKey", "check");

  private SchemaReader() {}

  /** What {@code read} makes of a string; what it refuses is refused at the string's place. */
  private static <T> T parsed(Json node, Function<String, T> read) {
    String written = Fields.string(node);
    try {
      return read.apply(written);
    } catch (SchemaException refusal) {
      throw refused(node, refusal);
    }
  }

  /** What a schema refuses is refused at its place, in a sentence of its own. */
  static JsonException refused(Json node, SchemaException refusal) {
    String clause = refusal.getMessage();
    return new JsonException(
        node.place(), Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".");
  }

  static Name name(Json node) {
    if (node instanceof JsonObject) {
      Fields fields = Fields.of(node, "text", "quoted");
      return parsed(fields.get("text"), text -> new Name(text, fields.flag("quoted")));
    }
    return parsed(node, Name::of);
  }

  static ObjectName objectName(Json node) {
    if (node instanceof JsonObject) {
      Fields fields = Fields.of(node, "schema", "name");
      return new ObjectName(
          fields.find("schema").map(SchemaReader::name), name(fields.get("name")));
    }
    return parsed(node, ObjectName::of);
  }

  private static List<Name> names(Fields fields, String key) {
    List<Name> names = new ArrayList<>();
    for (Json each : fields.array(key)) {
      names.add(name(each));
    }
    return names;
  }

  static Type type(Json node) {
    return parsed(node, Type::parse);
  }

  static Table table(Json node) {
    Fields fields =
        Fields.of(
            node,
            "name",
            "owner",
            "columns",
            "constraints",
            "indexes",
            "comment",
            "options",
            "mapping",
            "held",
            "retired");
    return new Table(
        objectName(fields.get("name")),
        fields.string("owner"),
        columns(fields.array("columns")),
        constraints(fields.findArray("constraints")),
        indexes(fields.findArray("indexes")),
        fields.findString("comment"),
        fields.findString("options"),
        MappingCodec.table(fields.find("mapping")),
        fields.findList("held", SchemaReader::held),
        fields.flag("retired"));
  }

  private static List<Column> columns(List<Json> nodes) {
    List<Column> columns = new ArrayList<>(nodes.size());
    for (Json each : nodes) {
      columns.add(column(each));
    }
    return columns;
  }

  private static List<Constraint> constraints(List<Json> nodes) {
    List<Constraint> constraints = new ArrayList<>(nodes.size());
    for (Json each : nodes) {
      constraints.add(constraint(each));
    }
    return constraints;
  }

  private static List<Index> indexes(List<Json> nodes) {
    List<Index> indexes = new ArrayList<>(nodes.size());
    for (Json each : nodes) {
      indexes.add(index(each));
    }
    return indexes;
  }

  static Column column(Json node) {
    Fields fields =
        Fields.of(
            node,
            "name",
            "type",
            "required",
            "identity",
            "default",
            "generatedAs",
            "virtual",
            "collation",
            "comment",
            "options",
            "retired",
            "mapping");
    return new Column(
        name(fields.get("name")),
        type(fields.get("type")),
        fields.flag("required"),
        fields.flag("identity"),
        fields.findString("default"),
        computation(fields),
        fields.findString("collation"),
        fields.findString("comment"),
        fields.findString("options"),
        MappingCodec.column(fields.find("mapping")),
        fields.flag("retired"));
  }

  private static Optional<Computation> computation(Fields column) {
    Optional<String> sql = column.findString("generatedAs");
    return sql.isPresent()
        ? Optional.of(new Computation(sql.get(), column.flag("virtual")))
        : Optional.empty();
  }

  static HeldColumn held(Json node) {
    Fields fields = Fields.of(node, "as", "original");
    return new HeldColumn(name(fields.get("as")), column(fields.get("original")));
  }

  static Constraint constraint(Json node) {
    String kind = kind(Fields.object(node));
    return switch (kind) {
      case "primaryKey" -> {
        Fields fields = Fields.of(node, kind, "columns");
        yield new PrimaryKey(name(fields.get(kind)), names(fields, "columns"));
      }
      case "unique" -> {
        Fields fields = Fields.of(node, kind, "columns", "options");
        yield new UniqueKey(
            name(fields.get(kind)), names(fields, "columns"), fields.findString("options"));
      }
      case "foreignKey" -> foreignKey(node);
      default -> {
        Fields fields = Fields.of(node, kind, "sql", "options");
        yield new Check(name(fields.get(kind)), fields.string("sql"), fields.findString("options"));
      }
    };
  }

  private static String kind(JsonObject constraint) {
    for (Member member : constraint.members()) {
      if (CONSTRAINTS.contains(member.key())) {
        return member.key();
      }
    }
    throw noConstraint(constraint);
  }

  private static JsonException noConstraint(JsonObject object) {
    return object.members().isEmpty()
        ? new JsonException(
            object.place(), "One of these is missing here: " + String.join(", ", CONSTRAINTS) + ".")
        : Fields.unknown(
            object.members().get(0).place(), object.members().get(0).key(), CONSTRAINTS);
  }

  private static ForeignKey foreignKey(Json node) {
    Fields fields =
        Fields.of(
            node,
            "foreignKey",
            "columns",
            "references",
            "targetColumns",
            "onDelete",
            "definition",
            "options");
    try {
      return new ForeignKey(
          name(fields.get("foreignKey")),
          names(fields, "columns"),
          objectName(fields.get("references")),
          names(fields, "targetColumns"),
          onDelete(fields),
          fields.findString("definition"),
          fields.findString("options"));
    } catch (SchemaException unequal) {
      throw refused(node, unequal);
    }
  }

  private static ReferentialAction onDelete(Fields foreignKey) {
    Optional<Json> action = foreignKey.find("onDelete");
    return action.isPresent()
        ? RevisionReader.constant(action.get(), ReferentialAction.values(), "referential action")
        : ReferentialAction.NO_ACTION;
  }

  static Index index(Json node) {
    Fields fields = Fields.of(node, "name", "columns", "unique", "options");
    return new Index(
        name(fields.get("name")),
        parts(fields.array("columns")),
        fields.flag("unique"),
        fields.findString("options"));
  }

  private static List<Index.Part> parts(List<Json> nodes) {
    List<Index.Part> parts = new ArrayList<>(nodes.size());
    for (Json each : nodes) {
      parts.add(part(each));
    }
    return parts;
  }

  private static Index.Part part(Json node) {
    if (node instanceof JsonObject) {
      Fields fields = Fields.of(node, "column", "descending");
      return new Index.Part(name(fields.get("column")), fields.flag("descending"));
    }
    return parsed(node, Index.Part::of);
  }

  static Sequence sequence(Json node) {
    Fields fields = Fields.of(node, "name", "start", "increment", "options");
    return new Sequence(
        objectName(fields.get("name")),
        fields.number("start"),
        fields.number("increment"),
        fields.findString("options"));
  }
}
