package io.aludel.cli;

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

  /** Whether a connection URL holds a password, or a place where one is written. */
  static boolean isIn(String url) {
    return PARAMETER.matcher(url).find() || USER_INFO.matcher(url).find();
  }
}
