package io.aludel.history.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.aludel.history.json.Json.JsonArray;
import io.aludel.history.json.Json.JsonBoolean;
import io.aludel.history.json.Json.JsonNull;
import io.aludel.history.json.Json.JsonNumber;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.Json.JsonString;
import io.aludel.history.json.Json.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a text into a tree. A key that stands twice in an object is refused. */
public final class JsonReader {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads a whole document.
   *
   * @throws JsonException if it is none
   */
  public static Json read(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new JsonReader(parser).document();
    } catch (JsonProcessingException notJson) {
      throw new JsonException(placeOf(notJson.getLocation()), explain(notJson));
    } catch (IOException impossibleForText) {
      throw new UncheckedIOException(impossibleForText);
    }
  }

  /** Jackson's own words, without the lists of everything that might have stood there instead. */
  private static String explain(JsonProcessingException notJson) {
    String words = notJson.getOriginalMessage().lines().findFirst().orElse("");
    if (words.startsWith("Illegal unquoted character")) {
      return "This is not JSON: a string does not end on its line.";
    }
    if (words.startsWith("Unexpected end-of-input")) {
      return "This is not JSON: the file ends too early.";
    }
    return "This is not JSON: "
        + words.replaceAll(
            "(: was expecting|: expected a valid value| \\(for \\w+ starting at).*", "")
        + ".";
  }

  private static Place placeOf(JsonLocation location) {
    return location == null
        ? Place.NOWHERE
        : new Place(location.getLineNr(), location.getColumnNr());
  }

  private Json document() throws IOException {
    if (parser.nextToken() == null) {
      throw new JsonException(new Place(1, 1), "This is not JSON: the file is empty.");
    }
    Json root = value();
    if (parser.nextToken() != null) {
      throw new JsonException(here(), "This is not JSON: something follows its end.");
    }
    return root;
  }

  private Place here() {
    return placeOf(parser.currentTokenLocation());
  }

  private Json value() throws IOException {
    Place place = here();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> new JsonObject(place, members());
      case START_ARRAY -> new JsonArray(place, elements());
      case VALUE_STRING -> new JsonString(place, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(place, parser.getText());
      case VALUE_TRUE -> new JsonBoolean(place, true);
      case VALUE_FALSE -> new JsonBoolean(place, false);
      case VALUE_NULL -> new JsonNull(place);
      default -> throw new IllegalStateException(token.toString());
    };
  }

  private List<Member> members() throws IOException {
    List<Member> members = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      Place place = here();
      String key = parser.currentName();
      parser.nextToken();
      members.add(new Member(place, key, value()));
    }
    return members;
  }

  private List<Json> elements() throws IOException {
    List<Json> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return elements;
  }
}
