package io.aludel.processor.emit;

import io.aludel.schema.ObjectName;
import java.util.ArrayList;
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
    List<Fragment> fragments = new ArrayList<>(arguments.length);
    for (Object each : arguments) {
      fragments.add(each instanceof Fragment printed ? printed : Fragment.text(each.toString()));
    }
    return fragments;
  }

  static Printed operation(String method, Object... arguments) {
    return Printed.alone(Fragment.call("op." + method, fragments(arguments)));
  }

  static Printed alter(ObjectName table, String method, Object... arguments) {
    return alter(table, method, fragments(arguments));
  }

  static Printed alter(ObjectName table, String method, List<Fragment> arguments) {
    return alter(table, Fragment.call(method, arguments));
  }

  static Printed alter(ObjectName table, Call call) {
    return new Printed(
        Fragment.call("op.alterTable", fragments(table)), Optional.of(table), List.of(call));
  }

  /** What says several changes in lines. */
  static Printed line(Line line) {
    return new Printed(Fragment.of("op"), Optional.of(line.method()), List.of(line));
  }
}
