package io.aludel.history;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads {@code key = value} lines as {@link Properties} does, and remembers where each begins. */
final class PropertiesLines {

  /**
   * A line.
   *
   * @param number counted from 1
   */
  record Line(int number, String key, String value) {}

  /** Thrown where a line cannot be read. */
  static final class UnreadableLine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int number;

    UnreadableLine(int number, IllegalArgumentException cause) {
      super(cause);
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  private PropertiesLines() {}

  static List<Line> read(String text) {
    List<String> natural = text.lines().toList();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < natural.size(); i++) {
      String stripped = natural.get(i).stripLeading();
      if (stripped.isEmpty() || stripped.startsWith("#") || stripped.startsWith("!")) {
        continue;
      }
      int start = i;
      StringBuilder logical = new StringBuilder(stripped);
      while (continues(natural.get(i)) && i + 1 < natural.size()) {
        i++;
        logical.append('\n').append(natural.get(i));
      }
      lines.add(line(start + 1, logical.toString()));
    }
    return lines;
  }

  /** Whether the line ends with an odd number of backslashes. */
  private static boolean continues(String line) {
    int backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static Line line(int number, String logical) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(logical));
    } catch (IllegalArgumentException malformedEscape) {
      throw new UnreadableLine(number, malformedEscape);
    } catch (IOException impossibleForText) {
      throw new UncheckedIOException(impossibleForText);
    }
    String key = properties.stringPropertyNames().iterator().next();
    return new Line(number, key, properties.getProperty(key).strip());
  }
}
