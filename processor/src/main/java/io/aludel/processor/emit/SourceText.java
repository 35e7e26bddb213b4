package io.aludel.processor.emit;

import com.palantir.javapoet.JavaFile;

/** The text of a generated file. */
final class SourceText {

  private static final int LAST_ASCII = 0x7e;

  private SourceText() {}

  /**
   * The file in ASCII, so that the encoding which the compiler was told, and which a processor
   * cannot know, changes neither names nor bytes.
   */
  static String of(JavaFile file) {
    String text = file.toString();
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= LAST_ASCII) {
        ascii.append(c);
      } else {
        ascii.append(Literal.unicode(c));
      }
    }
    return ascii.toString();
  }
}
