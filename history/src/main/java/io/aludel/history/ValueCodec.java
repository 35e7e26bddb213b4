package io.aludel.history;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.change.DialectSql;
import io.aludel.change.Expression;
import io.aludel.change.Subject;
import io.aludel.history.json.Fields;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.Json.JsonString;
import io.aludel.history.json.Json.Member;
import io.aludel.history.json.JsonBuilder;
import io.aludel.history.json.JsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** SQL, expressions and subjects as JSON, both ways. */
final class ValueCodec {

  private ValueCodec() {}

  /** A plain string for every database, or an object with one text for each. */
  static Json sql(DialectSql sql) {
    if (sql.texts().size() == 1 && sql.texts().containsKey(DialectSql.ANY)) {
      return JsonString.of(sql.texts().get(DialectSql.ANY));
    }
    JsonBuilder json = object();
    sql.texts().forEach(json::put);
    return json.build();
  }

  static DialectSql sql(Json node) {
    if (!(node instanceof JsonObject object)) {
      return DialectSql.any(Fields.string(node));
    }
    List<String> known = new ArrayList<>(DialectNames.KNOWN);
    known.add(DialectSql.ANY);
    Map<String, String> texts = new TreeMap<>();
    for (Member member : object.members()) {
      if (!known.contains(member.key())) {
        throw Fields.unknown(member.place(), member.key(), known);
      }
      texts.put(member.key(), Fields.string(member.value()));
    }
    return DialectSql.of(texts);
  }

  /** Puts a value under {@code value}, or SQL under {@code sql}. */
  static JsonBuilder put(JsonBuilder json, Expression expression) {
    return expression instanceof Expression.Sql computed
        ? json.put("sql", sql(computed.sql()))
        : json.put("value", ((Expression.Value) expression).text());
  }

  static Json expression(Expression expression) {
    return put(object(), expression).build();
  }

  static Expression expression(Json node) {
    return expression(node, Fields.of(node, "value", "sql"));
  }

  static Expression expression(Json node, Fields fields) {
    Optional<String> value = fields.findString("value");
    Optional<DialectSql> sql = fields.find("sql").map(ValueCodec::sql);
    if (value.isPresent() == sql.isPresent()) {
      throw new JsonException(
          node.place(), "Either 'value' or 'sql' is expected here, and only one of them.");
    }
    return value
        .<Expression>map(Expression.Value::new)
        .orElseGet(() -> new Expression.Sql(sql.orElseThrow()));
  }

  /** Puts the object under {@code object} and its column, if there is one, under {@code column}. */
  static JsonBuilder put(JsonBuilder json, Subject subject) {
    json.put("object", SchemaWriter.name(subject.object()));
    subject.column().ifPresent(column -> json.put("column", SchemaWriter.name(column)));
    return json;
  }

  static Subject subject(Fields fields) {
    return new Subject(
        SchemaReader.objectName(fields.get("object")),
        fields.find("column").map(SchemaReader::name));
  }
}
