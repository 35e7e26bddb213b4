package io.aludel.processor.emit;

import java.nio.charset.StandardCharsets;

/** The text of a generated file. */
final class SourceText {

  private static final int LAST_ASCII = 0x7e;

  private SourceText() {}

  /**
   * A source in ASCII, so that the encoding which the compiler was told, and which a processor
   * cannot know, changes neither names nor bytes.
   */
  static String ascii(String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length == text.length()) {
      return text;
    }
    StringBuilder ascii = new StringBuilder(text.length());
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_ASCII) {
        ascii.append(text, plain, i).append(Literal.unicode(text.charAt(i)));
        plain = i + 1;
      }
    }
    return ascii.append(text, plain, text.length()).toString();
  }
}
