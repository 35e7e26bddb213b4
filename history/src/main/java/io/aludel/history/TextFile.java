package io.aludel.history;

import io.aludel.diagnostic.Code;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files as strict UTF-8. */
final class TextFile {

  private TextFile() {}

  /**
   * The text of a file.
   *
   * @throws HistoryException if it cannot be read
   */
  static String read(Path file, Code code) {
    String name = file.getFileName().toString();
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException refused) {
      throw new HistoryException(
          Problem.of(code, name, "The file cannot be read: " + FileTrouble.reason(file, refused)));
    }
    return decode(bytes, name, code);
  }

  private static String decode(byte[] bytes, String name, Code code) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    if (result.isError()) {
      int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
      throw new HistoryException(
          new Problem(code, name, line, 0, "This is not UTF-8. Save the file in that encoding."));
    }
    String text = out.toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
