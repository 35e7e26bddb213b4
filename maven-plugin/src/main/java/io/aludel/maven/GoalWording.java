package io.aludel.maven;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the command line's advice, which says what to type next, in goals of Maven. */
final class GoalWording {

  private static final Pattern COMMAND =
      Pattern.compile("\\baludel (" + String.join("|", GoalProperty.ALL.keySet()) + ")\\b");

  private static final Pattern OPTION = Pattern.compile("(?<!\\S)--[a-z]");

  private static final Pattern WORD = Pattern.compile(" ((?:[^\\s\"']|\"[^\"]*\"|'[^']*')+)");

  /** What can only be an argument, where the text around it goes on. */
  private static final Pattern ARGUMENT =
      Pattern.compile("head|base|[+-]\\d+|<[^>]*>|\\w*\\d[\\w:]*");

  private final String text;
  private final StringBuilder worded = new StringBuilder();
  private int position;

  private GoalWording(String text) {
    this.text = text;
  }

  /** The text with each command as it is typed for Maven. */
  static String of(String text) {
    return new GoalWording(text).worded();
  }

  /** The same, and how to write an option that is named without its command. */
  static String withOptionsExplained(String text) {
    String worded = of(text);
    return OPTION.matcher(worded).find()
        ? worded.stripTrailing() + "\n(With Maven, an option --some-option is -DsomeOption.)"
        : worded;
  }

  private String worded() {
    Matcher command = COMMAND.matcher(text);
    while (command.find(position)) {
      worded.append(text, position, command.start());
      position = command.end();
      word(command.group(1));
    }
    return worded.append(text, position, text.length()).toString();
  }

  private void word(String command) {
    if (text.startsWith(" --help", position)) {
      position += " --help".length();
      worded.append("mvn aludel:help -Ddetail -Dgoal=").append(command);
      return;
    }
    worded.append("mvn aludel:").append(command);
    Map<String, GoalProperty> properties = GoalProperty.ALL.get(command);
    Matcher word = WORD.matcher(text);
    while (word.find(position) && word.start() == position && word(properties, word)) {
      word = WORD.matcher(text);
    }
  }

  /** Words one option or argument, if that is what comes next. */
  private boolean word(Map<String, GoalProperty> properties, Matcher word) {
    String option = word.group(1).replaceFirst("=.*", "");
    GoalProperty property = properties.get(option);
    if (property != null) {
      worded.append(" -D").append(property.name());
      position += 1 + option.length();
      if (!property.isFlag()) {
        value();
      }
      return true;
    }
    Matcher argument = ARGUMENT.matcher(text).region(position + 1, text.length());
    GoalProperty unnamed = properties.get("");
    if (unnamed == null || !argument.lookingAt()) {
      return false;
    }
    worded.append(" -D").append(unnamed.name()).append('=').append(argument.group());
    position = argument.end();
    return true;
  }

  private void value() {
    Matcher value = WORD.matcher(text.substring(position).replaceFirst("^=", " "));
    if (value.lookingAt()) {
      worded.append('=').append(value.group(1));
      position += value.end();
    }
  }
}
