package io.aludel.processor.emit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns a person's words into the text of a Javadoc comment that cannot end or break it. */
final class JavadocText {

  private JavadocText() {}

  /** A sentence: with a capital and a full stop. */
  static String sentence(String words) {
    String text = escape(words.strip().replaceAll("\\s+", " "));
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    String capital = text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    return capital.endsWith(".") || capital.endsWith("!") || capital.endsWith("?")
        ? capital
        : capital + ".";
  }

  /** Paragraphs, which blank lines separate. */
  static String paragraphs(String words) {
    return Arrays.stream(words.strip().split("\\R\\s*\\R"))
        .map(paragraph -> "\n<p>" + escape(paragraph.strip()).replaceAll("\\s*\\R\\s*", "\n"))
        .collect(Collectors.joining("\n"));
  }

  /**
   * A backslash could begin an escape that the compiler reads even in comments; an {@literal @} at
   * a line's begin is a tag.
   */
  static String escape(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;");
  }
}
