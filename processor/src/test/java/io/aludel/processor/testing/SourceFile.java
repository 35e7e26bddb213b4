package io.aludel.processor.testing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java source of a test. Its package is {@code com.example} unless it says otherwise, and what
 * entities usually import is imported, on its first line, so that lines are counted as written.
 */
record SourceFile(String path, String text) {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|enum|interface|record) (\\w+)");
  private static final String IMPORTS = "import jakarta.persistence.*; import io.aludel.*; ";

  static SourceFile of(String source) {
    Matcher named = PACKAGE.matcher(source);
    boolean packaged = named.find();
    String packageName = packaged ? named.group(1) : "com.example";
    Matcher type = TYPE.matcher(source);
    if (!type.find()) {
      return new SourceFile(packageName.replace('.', '/') + "/package-info.java", source);
    }
    String text =
        packaged
            ? source.replaceFirst("(?m)^(package [\\w.]+;)", "$1 " + IMPORTS)
            : "package " + packageName + "; " + IMPORTS + source;
    return new SourceFile(packageName.replace('.', '/') + "/" + type.group(1) + ".java", text);
  }
}
