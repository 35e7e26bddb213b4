package io.aludel.history.json;

import io.aludel.diagnostic.Nearest;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonBoolean;
import io.aludel.history.json.Json.JsonNumber;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.Json.JsonString;
import io.aludel.history.json.Json.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object's members, of which every one must be known. All methods throw {@link JsonException}.
 */
public final class Fields {

  private final JsonObject object;

  private Fields(JsonObject object) {
    this.object = object;
  }

  /** The members of what must be an object without any other than these keys. */
  public static Fields of(Json node, String... known) {
    JsonObject object = object(node);
    List<String> keys = Arrays.asList(known);
    for (Member member : object.members()) {
      if (!keys.contains(member.key())) {
        throw unknown(member.place(), member.key(), keys);
      }
    }
    return new Fields(object);
  }

  /** What to say of a key that means nothing. */
  public static JsonException unknown(Place place, String key, List<String> known) {
    String question = Nearest.question(key, known);
    return new JsonException(
        place,
        "'"
            + key
            + "' means nothing here."
            + (question.isEmpty() ? " Possible are: " + String.join(", ", known) + "." : question));
  }

  public Json get(String key) {
    Optional<Json> value = object.get(key);
    if (value.isEmpty()) {
      throw new JsonException(object.place(), "'" + key + "' is missing here.");
    }
    return value.get();
  }

  public Optional<Json> find(String key) {
    return object.get(key);
  }

  public String string(String key) {
    return string(get(key));
  }

  public Optional<String> findString(String key) {
    Optional<Json> value = find(key);
    return value.isPresent() ? Optional.of(string(value.get())) : Optional.empty();
  }

  /** Whether it is true; absent means false. */
  public boolean flag(String key) {
    Optional<Json> value = find(key);
    return value.isPresent() && flag(value.get());
  }

  public long number(String key) {
    return number(get(key));
  }

  public List<Json> array(String key) {
    return array(get(key));
  }

  /** The elements; absent means none. */
  public List<Json> findArray(String key) {
    Optional<Json> value = find(key);
    return value.isPresent() ? array(value.get()) : List.of();
  }

  public List<String> strings(String key) {
    List<String> strings = new ArrayList<>();
    for (Json each : array(key)) {
      strings.add(string(each));
    }
    return strings;
  }

  /** What each element of an array is read as. */
  public <T> List<T> list(String key, Function<Json, T> read) {
    return each(array(key), read);
  }

  /** What each element of an array is read as; absent means none. */
  public <T> List<T> findList(String key, Function<Json, T> read) {
    return each(findArray(key), read);
  }

  /** A loop, as a history has hundreds of thousands of nodes. */
  private static <T> List<T> each(List<Json> nodes, Function<Json, T> read) {
    List<T> elements = new ArrayList<>(nodes.size());
    for (Json node : nodes) {
      elements.add(read.apply(node));
    }
    return elements;
  }

  public static JsonObject object(Json node) {
    if (node instanceof JsonObject object) {
      return object;
    }
    throw expected("an object", node);
  }

  public static String string(Json node) {
    if (node instanceof JsonString string) {
      return string.value();
    }
    throw expected("a string", node);
  }

  public static List<Json> array(Json node) {
    if (node instanceof JsonArray array) {
      return array.elements();
    }
    throw expected("an array", node);
  }

  private static boolean flag(Json node) {
    if (node instanceof JsonBoolean flag) {
      return flag.value();
    }
    throw expected("true or false", node);
  }

  private static long number(Json node) {
    if (node instanceof JsonNumber number) {
      try {
        return Long.parseLong(number.text());
      } catch (NumberFormatException fractionOrTooLarge) {
        throw new JsonException(
            node.place(), "A whole number is expected here, not " + number.text() + ".");
      }
    }
    throw expected("a whole number", node);
  }

  private static JsonException expected(String what, Json found) {
    String start = what.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + what.substring(1);
    return new JsonException(found.place(), start + " is expected here, not " + found.kind() + ".");
  }
}
