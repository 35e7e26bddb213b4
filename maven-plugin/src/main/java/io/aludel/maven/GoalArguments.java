package io.aludel.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** Makes of a goal's parameters what the command line takes. For one thread. */
final class GoalArguments {

  private final Properties typed;
  private final List<String> options = new ArrayList<>();
  private final List<String> positions = new ArrayList<>();

  /**
   * @param typed the properties that were typed for this very goal, under their short names
   */
  GoalArguments(Properties typed) {
    this.typed = typed;
  }

  /** An option without a value. */
  void flag(String option, boolean configured, String... names) {
    if (configured || names(names).anyMatch(value -> value.equalsIgnoreCase("true"))) {
      options.add(option);
    }
  }

  /** An option with a value. */
  void option(String option, String configured, String... names) {
    String value = value(configured, names);
    if (value != null) {
      options.add(option + "=" + value);
    }
  }

  /** An option that may be given several times. */
  void options(String option, List<String> configured, String... names) {
    values(configured, names).forEach(value -> options.add(option + "=" + value));
  }

  /** An argument without a name. */
  void position(String configured, String... names) {
    String value = value(configured, names);
    if (value != null) {
      positions.add(value);
    }
  }

  /** All arguments without a name. */
  void positions(List<String> configured, String... names) {
    positions.addAll(values(configured, names));
  }

  /** Further arguments, as the command line takes them. */
  void add(String... further) {
    options.addAll(List.of(further));
  }

  /** Whether an option was given. */
  boolean has(String option) {
    return options.stream().anyMatch(each -> each.equals(option) || each.startsWith(option + "="));
  }

  private String value(String configured, String... names) {
    return configured == null ? names(names).findFirst().orElse(null) : configured;
  }

  private List<String> values(List<String> configured, String... names) {
    if (configured != null && !configured.isEmpty()) {
      return configured;
    }
    return names(names)
        .flatMap(value -> Stream.of(value.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private Stream<String> names(String... names) {
    return Stream.of(names).map(typed::getProperty).filter(Objects::nonNull);
  }

  /** Everything, behind the command's name. */
  List<String> of(String command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(options);
    all.addAll(positions);
    return all;
  }
}
