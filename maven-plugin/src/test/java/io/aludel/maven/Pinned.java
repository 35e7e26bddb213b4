package io.aludel.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions of Maven's own plugins, which stand in this build's parent, once. */
final class Pinned {

  private Pinned() {}

  static String version(String plugin) {
    Pattern pattern =
        Pattern.compile("<artifactId>" + plugin + "</artifactId>\\s*<version>([^<]*)</version>");
    try {
      Matcher matcher = pattern.matcher(Files.readString(Path.of("../pom.xml")));
      if (matcher.find()) {
        return matcher.group(1);
      }
      throw new AssertionError(plugin + " has no version in the parent");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
