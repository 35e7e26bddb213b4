package io.aludel.maven;

import java.io.Writer;
import java.util.function.Consumer;

/** Hands on what is written, line by line. For one thread. */
final class GoalOutput extends Writer {

  private final Consumer<String> lines;
  private final StringBuilder line = new StringBuilder();

  GoalOutput(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public void write(char[] text, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (text[i] == '\n') {
        end();
      } else if (text[i] != '\r') {
        line.append(text[i]);
      }
    }
  }

  private void end() {
    lines.accept(line.toString());
    line.setLength(0);
  }

  @Override
  public void flush() {
    // Half a line is no line yet.
  }

  @Override
  public void close() {
    if (line.length() > 0) {
      end();
    }
  }
}
