package io.aludel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps passwords out of what is printed. */
final class Secrets {

  private static final Pattern PARAMETER =
      Pattern.compile("(?i)((?:password|passwd|pwd)\\s*=)[^;&\\s\"']*");

  private static final Pattern USER_INFO = Pattern.compile("//[^/@\\s]*@");

  /** The same where a driver repeats a part of a URL, which it took for a host. */
  private static final Pattern USER_AND_PASSWORD = Pattern.compile("[^\\s/@:]+:[^\\s/@]+@");

  private Secrets() {}

  /** The same text, with stars in place of passwords in URLs. */
  static String mask(String text) {
    String masked =
        USER_INFO.matcher(PARAMETER.matcher(text).replaceAll("$1***")).replaceAll("//***@");
    return USER_AND_PASSWORD.matcher(masked).replaceAll("***@");
  }

  /** What stands in a URL before the host, or where the number of the port belongs. */
  private static final Pattern MISPLACED =
      Pattern.compile("//([^/@\\s]*)@|//[^/:@\\s]*:([^/,?;\\s]*[^0-9/,?;\\s][^/,?;\\s]*)");

  /** Whether a driver's message repeats what may be a password. */
  static boolean isRepeated(String url, String message) {
    return message != null && parts(url).stream().anyMatch(message::contains);
  }

  /** A driver's message with stars where it repeats what may be a password. */
  static String mask(String url, String message) {
    String masked = message;
    for (String part : parts(url)) {
      masked = masked.replace(part, "***");
    }
    return masked;
  }

  private static List<String> parts(String url) {
    List<String> parts = new ArrayList<>();
    Matcher misplaced = MISPLACED.matcher(url);
    while (misplaced.find()) {
      for (int group = 1; group <= 2; group++) {
        String found = misplaced.group(group);
        if (found != null) {
          parts.addAll(List.of(found.split(":")));
        }
      }
    }
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /** Whether a connection URL holds a password, or a place where one is written. */
  static boolean isIn(String url) {
    return PARAMETER.matcher(url).find() || USER_INFO.matcher(url).find();
  }
}
