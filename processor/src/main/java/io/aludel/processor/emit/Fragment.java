package io.aludel.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of Java, and what it weighs in a class file.
 *
 * @param code the piece
 * @param weight the number of literals in it: each costs at most two entries in the pool of
 *     constants and about eight bytes in a method
 */
record Fragment(CodeBlock code, int weight) implements Call {

  /** A string constant has at most 65,535 bytes in a class file (JVMS 4.4.7). */
  private static final int LONGEST_CONSTANT = 65_535;

  /** No character needs more bytes than this in a class file. */
  private static final int BYTES_OF_A_CHARACTER = 3;

  private static final int SHORT = 1_000;

  static Fragment of(CodeBlock code) {
    return new Fragment(code, 1);
  }

  static Fragment number(long value) {
    boolean fitsInt = value == (int) value;
    return of(CodeBlock.of(fitsInt ? "$L" : "$LL", value));
  }

  /** A string; where it has several lines, its literal has as many. */
  static Fragment text(String value) {
    if (value.length() < SHORT && value.indexOf('\n') < 0) {
      return of(CodeBlock.of("$L", Literal.of(value)));
    }
    if (value.getBytes(StandardCharsets.UTF_8).length >= LONGEST_CONSTANT / 2) {
      return longText(value);
    }
    String[] lines = value.split("(?<=\n)", -1);
    return of(
        CodeBlock.of(
            "$L", Arrays.stream(lines).map(Literal::of).collect(Collectors.joining("\n+ "))));
  }

  /** A text that is too long for one constant. */
  private static Fragment longText(String value) {
    List<Fragment> pieces = new ArrayList<>();
    pieces.add(text(""));
    int step = LONGEST_CONSTANT / BYTES_OF_A_CHARACTER;
    for (int from = 0; from < value.length(); from += step) {
      pieces.add(
          of(
              CodeBlock.of(
                  "$L", Literal.of(value.substring(from, Math.min(value.length(), from + step))))));
    }
    return call(CodeBlock.of("$T.join", String.class), pieces);
  }

  static Fragment list(List<Fragment> elements) {
    return call(CodeBlock.of("$T.of", List.class), elements);
  }

  static List<Fragment> texts(List<?> values) {
    return values.stream().map(Object::toString).map(Fragment::text).toList();
  }

  /** A call of a function with arguments; the line may break between them. */
  static Fragment call(CodeBlock function, List<Fragment> arguments) {
    CodeBlock.Builder code = CodeBlock.builder().add(function).add("(");
    int weight = 1;
    String separator = "";
    for (Fragment argument : arguments) {
      code.add(separator).add(argument.code());
      separator = ",$W";
      weight += argument.weight();
    }
    return new Fragment(code.add(")").build(), weight);
  }
}
