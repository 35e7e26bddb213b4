package io.aludel.history.json;

import io.aludel.history.json.Json.JsonBoolean;
import io.aludel.history.json.Json.JsonNumber;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.Json.JsonString;
import io.aludel.history.json.Json.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts an object together, in the order in which it will be written. */
public final class JsonBuilder {

  private final List<Member> members = new ArrayList<>();

  public static JsonBuilder object() {
    return new JsonBuilder();
  }

  private JsonBuilder() {}

  public JsonBuilder put(String key, Json value) {
    members.add(new Member(Place.NOWHERE, key, value));
    return this;
  }

  public JsonBuilder put(String key, String value) {
    return put(key, JsonString.of(value));
  }

  public JsonBuilder put(String key, long value) {
    return put(key, JsonNumber.of(value));
  }

  public JsonBuilder put(String key, boolean value) {
    return put(key, JsonBoolean.of(value));
  }

  /** Nothing where there is no value. */
  public JsonBuilder put(String key, Optional<String> value) {
    return value.isPresent() ? put(key, value.get()) : this;
  }

  /** Nothing where it is false. */
  public JsonBuilder putIf(String key, boolean value) {
    return value ? put(key, true) : this;
  }

  public JsonObject build() {
    return new JsonObject(Place.NOWHERE, members);
  }
}
