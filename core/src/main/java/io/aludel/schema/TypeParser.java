package io.aludel.schema;

import io.aludel.schema.Type.Array;
import io.aludel.schema.Type.Binary;
import io.aludel.schema.Type.Char;
import io.aludel.schema.Type.Decimal;
import io.aludel.schema.Type.Enumeration;
import io.aludel.schema.Type.Floating;
import io.aludel.schema.Type.Ordinal;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Temporal;
import io.aludel.schema.Type.Varbinary;
import io.aludel.schema.Type.Varchar;
import io.aludel.schema.Type.Verbatim;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the canonical spelling of types. */
final class TypeParser {

  private static final Pattern SHAPE =
      Pattern.compile("([a-z_]+)(?:\\{(.*)\\})?(?:\\((\\d+)(?:,(\\d+))?\\))?", Pattern.DOTALL);

  /** An enum behind a definition. */
  private static final Pattern DEFINED =
      Pattern.compile("enum\\{([^}]+)\\} as sql\\{(.*)\\}", Pattern.DOTALL);

  private static final List<Plain> PLAIN = List.of(Plain.values());

  private static final Map<String, Temporal.Kind> TEMPORALS =
      Arrays.stream(Temporal.Kind.values())
          .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), kind -> kind));

  private static final String ENUM = "enum{";
  private static final String UNCHECKED = " unchecked";
  private static final int DEFAULT_ENUM_LENGTH = 255;

  private TypeParser() {}

  static Type parse(String text) {
    // Histories hold types by the ten thousand, and most of them are a word.
    Optional<Plain> word = plain(text);
    if (word.isPresent()) {
      return word.get();
    }
    if (text.startsWith(ENUM)) {
      Matcher defined = DEFINED.matcher(text);
      if (defined.matches()) {
        return new Verbatim(defined.group(2), constants(defined.group(1)));
      }
    }
    if (text.endsWith(UNCHECKED)
        && parse(text.substring(0, text.length() - UNCHECKED.length()))
            instanceof Enumeration enumeration) {
      return enumeration.unchecked();
    }
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      throw unknown(text);
    }
    String kind = shape.group(1);
    String body = shape.group(2);
    int[] numbers = numbers(shape);
    if (body != null) {
      return withBody(text, kind, body, numbers);
    }
    return switch (numbers.length) {
      case 0 -> throw unknown(text);
      case 1 -> withLength(text, kind, numbers[0]);
      default -> {
        if (!kind.equals("decimal")) {
          throw unknown(text);
        }
        yield new Decimal(numbers[0], numbers[1]);
      }
    };
  }

  private static int[] numbers(Matcher shape) {
    String first = shape.group(3);
    String second = shape.group(4);
    try {
      if (second != null) {
        return new int[] {Integer.parseInt(first), Integer.parseInt(second)};
      }
      return first == null ? new int[0] : new int[] {Integer.parseInt(first)};
    } catch (NumberFormatException tooLarge) {
      throw new SchemaException("a number in type '" + shape.group() + "' is too large");
    }
  }

  private static Type withBody(String text, String kind, String body, int[] numbers) {
    if (kind.equals("enum") && numbers.length <= 1) {
      return new Enumeration(
          constants(body), numbers.length == 0 ? DEFAULT_ENUM_LENGTH : numbers[0]);
    }
    if (kind.equals("ordinal") && numbers.length == 0) {
      return new Ordinal(constants(body));
    }
    if (kind.equals("array") && numbers.length <= 1) {
      return new Array(parse(body), numbers.length == 0 ? 0 : numbers[0]);
    }
    if (kind.equals("sql") && numbers.length == 0) {
      return new Verbatim(body);
    }
    throw unknown(text);
  }

  private static List<String> constants(String body) {
    return body.isEmpty() ? List.of() : Arrays.asList(body.split(",", -1));
  }

  private static Optional<Plain> plain(String text) {
    for (Plain each : PLAIN) {
      if (each.text().equals(text)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static Type withLength(String text, String kind, int length) {
    return switch (kind) {
      case "varchar" -> new Varchar(length);
      case "char" -> new Char(length);
      case "binary" -> new Binary(length);
      case "varbinary" -> new Varbinary(length);
      case "float" -> new Floating(length);
      case "decimal" -> new Decimal(length, 0);
      default -> {
        Temporal.Kind temporal = TEMPORALS.get(kind);
        if (temporal == null) {
          throw unknown(text);
        }
        yield new Temporal(temporal, length);
      }
    };
  }

  private static SchemaException unknown(String text) {
    return new SchemaException(
        "unknown type '"
            + text
            + "'; types look like varchar(20), decimal(19,2), bigint, timestamp(6), enum{A,B}");
  }
}
