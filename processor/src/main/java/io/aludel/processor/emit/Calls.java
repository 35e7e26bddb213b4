package io.aludel.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.aludel.schema.ObjectName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The shapes of calls that migrations consist of. */
final class Calls {

  private Calls() {}

  static List<Fragment> named(Object name, List<?> parts) {
    List<Fragment> arguments = new ArrayList<>(fragments(name));
    arguments.addAll(Fragment.texts(parts));
    return arguments;
  }

  /** Arguments that are printed already stay as they are; all else is a text. */
  static List<Fragment> fragments(Object... arguments) {
    return Arrays.stream(arguments)
        .map(each -> each instanceof Fragment printed ? printed : Fragment.text(each.toString()))
        .toList();
  }

  static Fragment call(String method, List<Fragment> arguments) {
    return Fragment.call(CodeBlock.of("$L", method), arguments);
  }

  static Printed operation(String method, Object... arguments) {
    return Printed.alone(call("op." + method, fragments(arguments)));
  }

  static Printed alter(ObjectName table, String method, Object... arguments) {
    return alter(table, method, fragments(arguments));
  }

  static Printed alter(ObjectName table, String method, List<Fragment> arguments) {
    return alter(table, call(method, arguments));
  }

  static Printed alter(ObjectName table, Call call) {
    return new Printed(call("op.alterTable", fragments(table)), Optional.of(table), List.of(call));
  }

  /** What says several changes in lines. */
  static Printed line(Line line) {
    return new Printed(Fragment.of(CodeBlock.of("op")), Optional.of(line.method()), List.of(line));
  }
}
