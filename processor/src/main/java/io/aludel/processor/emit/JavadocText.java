package io.aludel.processor.emit;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns a person's words into the text of a Javadoc comment that cannot end or break it. */
final class JavadocText {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
  private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

  private JavadocText() {}

  /** A sentence: with a capital and a full stop. */
  static String sentence(String words) {
    String text = escape(SPACES.matcher(words.strip()).replaceAll(" "));
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
    return BLANK_LINES
        .splitAsStream(words.strip())
        .map(paragraph -> "\n<p>" + LINE_END.matcher(escape(paragraph.strip())).replaceAll("\n"))
        .collect(Collectors.joining("\n"));
  }

  /**
   * A backslash could begin an escape that the compiler reads even in comments; an {@literal @} at
   * a line's begin is a tag.
   */
  static String escape(String text) {
    return INVISIBLE
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;");
  }

  /** The text as it stands within a comment, after the asterisk of its first line. */
  static String lines(String text) {
    return text.replace("\n", "\n * ").replace("\n * \n", "\n *\n");
  }
}
