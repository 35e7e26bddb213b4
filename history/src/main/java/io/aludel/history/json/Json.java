package io.aludel.history.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A node of a JSON document. Immutable. */
public sealed interface Json {

  /** Where the node begins; {@link Place#NOWHERE} where it was not read. */
  Place place();

  /** What kind of node it is, with its article. */
  String kind();

  /** An object; its members keep their order. */
  record JsonObject(Place place, List<Member> members) implements Json {
    public JsonObject {
      members = List.copyOf(members);
    }

    public Optional<Json> get(String key) {
      for (Member member : members) {
        if (member.key().equals(key)) {
          return Optional.of(member.value());
        }
      }
      return Optional.empty();
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /**
   * A key with its value.
   *
   * @param place where the key begins
   */
  record Member(Place place, String key, Json value) {
    public Member {
      Objects.requireNonNull(value, key);
    }
  }

  /** An array. */
  record JsonArray(Place place, List<Json> elements) implements Json {
    public JsonArray {
      elements = List.copyOf(elements);
    }

    public static JsonArray of(List<? extends Json> elements) {
      return new JsonArray(Place.NOWHERE, List.copyOf(elements));
    }

    /** An array of strings. */
    public static JsonArray ofStrings(List<String> values) {
      List<JsonString> strings = new ArrayList<>(values.size());
      for (String each : values) {
        strings.add(JsonString.of(each));
      }
      return of(strings);
    }

    @Override
    public String kind() {
      return "an array";
    }
  }

  /** A string. */
  record JsonString(Place place, String value) implements Json {
    public static JsonString of(String value) {
      return new JsonString(Place.NOWHERE, value);
    }

    @Override
    public String kind() {
      return "a string";
    }
  }

  /** A number, as it is written. */
  record JsonNumber(Place place, String text) implements Json {
    public static JsonNumber of(long value) {
      return new JsonNumber(Place.NOWHERE, Long.toString(value));
    }

    @Override
    public String kind() {
      return "a number";
    }
  }

  /** {@code true} or {@code false}. */
  record JsonBoolean(Place place, boolean value) implements Json {
    private static final JsonBoolean TRUE = new JsonBoolean(Place.NOWHERE, true);
    private static final JsonBoolean FALSE = new JsonBoolean(Place.NOWHERE, false);

    public static JsonBoolean of(boolean value) {
      return value ? TRUE : FALSE;
    }

    @Override
    public String kind() {
      return value ? "true" : "false";
    }
  }

  /** {@code null}. */
  record JsonNull(Place place) implements Json {
    public static final JsonNull INSTANCE = new JsonNull(Place.NOWHERE);

    @Override
    public String kind() {
      return "null";
    }
  }
}
