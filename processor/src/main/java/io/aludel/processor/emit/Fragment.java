package io.aludel.processor.emit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A piece of Java, what it refers to, and what it weighs in a class file.
 *
 * @param code the piece; {@link Layout} says where its lines may break
 * @param imports the types and methods that it names
 * @param weight the number of literals in it: each costs at most two entries in the pool of
 *     constants and about eight bytes in a method
 */
record Fragment(String code, Set<Import> imports, int weight) implements Call {

  /** A string constant has at most 65,535 bytes in a class file (JVMS 4.4.7). */
  private static final int LONGEST_CONSTANT = 65_535;

  /** No character needs more bytes than this in a class file. */
  private static final int BYTES_OF_A_CHARACTER = 3;

  private static final int SHORT = 1_000;

  static Fragment of(String code) {
    return new Fragment(code, Set.of(), 1);
  }

  static Fragment number(long value) {
    boolean fitsInt = value == (int) value;
    return of(fitsInt ? Long.toString(value) : value + "L");
  }

  static Fragment flag(boolean value) {
    return of(Boolean.toString(value));
  }

  static Fragment constant(Enum<?> value) {
    Class<?> type = value.getDeclaringClass();
    return new Fragment(simpleName(type) + "." + value.name(), Set.of(Import.of(type)), 1);
  }

  /** A string; where it has several lines, its literal has as many. */
  static Fragment text(String value) {
    if (value.length() < SHORT && value.indexOf('\n') < 0) {
      return of(Literal.of(value));
    }
    if (value.getBytes(StandardCharsets.UTF_8).length >= LONGEST_CONSTANT / 2) {
      return longText(value);
    }
    String[] lines = value.split("(?<=\n)", -1);
    return of(Arrays.stream(lines).map(Literal::of).collect(Collectors.joining("\n+ ")));
  }

  /** A text that is too long for one constant. */
  private static Fragment longText(String value) {
    List<Fragment> pieces = new ArrayList<>();
    pieces.add(text(""));
    int step = LONGEST_CONSTANT / BYTES_OF_A_CHARACTER;
    for (int from = 0; from < value.length(); from += step) {
      pieces.add(of(Literal.of(value.substring(from, Math.min(value.length(), from + step)))));
    }
    return callOf(String.class, "join", pieces);
  }

  static Fragment list(List<Fragment> elements) {
    return callOf(List.class, "of", elements);
  }

  /** A list, each element of which begins a line. */
  static Fragment listInLines(List<Fragment> elements) {
    return call(
        "List.of", Set.of(Import.of(List.class)), elements, elements.isEmpty() ? "" : "\n", ",\n");
  }

  static List<Fragment> texts(List<?> values) {
    List<Fragment> texts = new ArrayList<>(values.size());
    values.forEach(value -> texts.add(text(value.toString())));
    return texts;
  }

  /** A call of a method of what stands before it. */
  static Fragment call(String method, List<Fragment> arguments) {
    return call(method, Set.of(), arguments);
  }

  /** A call of a static method with its type: {@code List.of("a")}. */
  static Fragment callOf(Class<?> type, String method, List<Fragment> arguments) {
    return call(simpleName(type) + "." + method, Set.of(Import.of(type)), arguments);
  }

  /** A call of a static method by its name alone: {@code varchar(20)}. */
  static Fragment imported(Class<?> type, String method, List<Fragment> arguments) {
    return call(method, Set.of(Import.of(type, method)), arguments);
  }

  static Fragment creation(Class<?> type, List<Fragment> arguments) {
    return call("new " + simpleName(type), Set.of(Import.of(type)), arguments);
  }

  /** This one and a call of a method of it; the line may break before the dot. */
  Fragment then(String method, List<Fragment> arguments) {
    Fragment next = call(code + Layout.SEAM + "." + method, imports, arguments);
    return new Fragment(next.code, next.imports, weight + next.weight);
  }

  /** The declaration of a variable that holds what this one gives. */
  Fragment assigned(Class<?> type, String variable) {
    return new Fragment(
        simpleName(type) + " " + variable + " = " + code,
        Import.union(imports, Set.of(Import.of(type))),
        weight);
  }

  /** The line may break between the arguments. */
  private static Fragment call(String function, Set<Import> own, List<Fragment> arguments) {
    return call(function, own, arguments, "", "," + Layout.SPACE);
  }

  private static Fragment call(
      String function,
      Set<Import> own,
      List<Fragment> arguments,
      String beforeFirst,
      String between) {
    StringBuilder code = new StringBuilder(function).append('(').append(beforeFirst);
    Set<Import> imports = own;
    int weight = 1;
    for (int i = 0; i < arguments.size(); i++) {
      Fragment argument = arguments.get(i);
      if (i > 0) {
        code.append(between);
      }
      code.append(argument.code);
      imports = Import.union(imports, argument.imports);
      weight += argument.weight;
    }
    return new Fragment(code.append(')').toString(), imports, weight);
  }

  /** The name by which a type is called where its outermost one is imported. */
  private static String simpleName(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null ? type.getSimpleName() : simpleName(outer) + "." + type.getSimpleName();
  }
}
