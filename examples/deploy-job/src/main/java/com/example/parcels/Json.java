package com.example.parcels;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** An object of JSON in the making: texts, lists, and objects in it are all that a report needs. */
final class Json {

  private final StringJoiner members = new StringJoiner(", ", "{", "}");

  Json put(String name, String value) {
    members.add(quoted(name) + ": " + quoted(value));
    return this;
  }

  Json put(String name, List<String> values) {
    return putArray(name, values.stream().map(Json::quoted).toList());
  }

  Json putAll(String name, List<Json> objects) {
    return putArray(name, objects.stream().map(Json::text).toList());
  }

  private Json putArray(String name, List<String> elements) {
    members.add(
        quoted(name) + ": " + elements.stream().collect(Collectors.joining(", ", "[", "]")));
    return this;
  }

  String text() {
    return members.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            unit -> {
              if (unit == '"' || unit == '\\') {
                quoted.append('\\').append((char) unit);
              } else if (unit < ' ') {
                quoted.append("\\u%04x".formatted(unit));
              } else {
                quoted.append((char) unit);
              }
            });
    return quoted.append('"').toString();
  }
}
