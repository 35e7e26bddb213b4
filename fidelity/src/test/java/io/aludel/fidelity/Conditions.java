package io.aludel.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conditions of checks, so that those which demand the same are spelled the same. */
final class Conditions {

  private static final String AND = " AND ";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final String ONE_VALUE = "(?:'(?:[^']|'')*'(?:::[a-z ]+)?|-?[0-9]+)";

  /** The values of an {@code in}: their order means nothing. */
  private static final Pattern VALUES =
      Pattern.compile(
          "(ARRAY\\[|\\bIN ?\\()((?:" + ONE_VALUE + "(?:, ?)?)+)([\\])])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern VALUE = Pattern.compile(ONE_VALUE);

  private Conditions() {}

  /** The conditions that all have to hold, so that one check equals two halves of it. */
  static List<String> conjuncts(String condition) {
    List<String> conjuncts = new ArrayList<>();
    split(sorted(SPACES.matcher(condition).replaceAll(" ")), conjuncts);
    return conjuncts;
  }

  private static void split(String condition, List<String> conjuncts) {
    String bare = strip(condition);
    int depth = 0;
    int start = 0;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c == '\'') {
        i = afterText(bare, i);
        continue;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && bare.regionMatches(true, i, AND, 0, AND.length())) {
        split(bare.substring(start, i), conjuncts);
        start = i + AND.length();
      }
    }
    if (start == 0) {
      conjuncts.add(bare);
    } else {
      split(bare.substring(start), conjuncts);
    }
  }

  /** Where a text ends that begins with a quote; MariaDB writes quotes in it with a backslash. */
  private static int afterText(String condition, int start) {
    int end = condition.indexOf('\'', start + 1);
    while (end > 0 && condition.charAt(end - 1) == '\\') {
      end = condition.indexOf('\'', end + 1);
    }
    return end < 0 ? condition.length() : end;
  }

  private static String strip(String condition) {
    String stripped = condition.strip();
    while (stripped.startsWith("(") && closes(stripped) == stripped.length() - 1) {
      stripped = stripped.substring(1, stripped.length() - 1).strip();
    }
    return stripped;
  }

  private static int closes(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'') {
        i = afterText(text, i);
        continue;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String sorted(String condition) {
    return VALUES
        .matcher(condition)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    match.group(1) + sortedValues(match.group(2)) + match.group(3)));
  }

  private static String sortedValues(String values) {
    Stream<String> found = VALUE.matcher(values).results().map(each -> each.group());
    return found.sorted().collect(Collectors.joining(", "));
  }
}
