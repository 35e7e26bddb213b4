import io.aludel.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes a goal for each command of the command line, so that the two never differ. */
final class Goals {

  /** What Maven has itself. */
  private static final Set<String> OF_MAVEN = Set.of("--help", "--version", "--stacktrace");

  /** What every goal has. */
  private static final Set<String> OF_ALL = Set.of("--history", "--unit");

  /** What guards a build: it runs where tests and other checks do. */
  private static final String GUARD = "check";

  private final Path folder;

  private Goals(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the sources.
   *
   * @param arguments the folder to write them to
   */
  public static void main(String[] arguments) throws IOException {
    Goals goals = new Goals(Path.of(arguments[0]).resolve("io/aludel/maven"));
    Files.createDirectories(goals.folder);
    List<Path> written = new ArrayList<>();
    for (CommandLine command : CommandLineRun.commands().subcommands().values()) {
      if (!command.getCommandSpec().helpCommand()) {
        written.add(goals.write(command.getCommandSpec()));
      }
    }
    written.add(goals.writeProperties());
    goals.deleteAllBut(written);
  }

  /** A command that is gone has no goal any more. */
  private void deleteAllBut(List<Path> written) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> !written.contains(each)).toList()) {
        Files.delete(file);
      }
    }
  }

  private Path write(CommandSpec command) throws IOException {
    String name =
        Character.toUpperCase(command.name().charAt(0)) + camel(command.name().substring(1));
    return write(name + "Mojo.java", new Goal(command, name + "Mojo").text());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    // A file that stays as it is does not make the compiler run.
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
    return file;
  }

  /** Which property stands for which option, by commands, so that advice can be told in goals. */
  private Path writeProperties() throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            package io.aludel.maven;

            import java.util.Map;

            /**
             * What stands for an option.
             *
             * @param name the property's name
             * @param isFlag whether it has no value
             */
            record GoalProperty(String name, boolean isFlag) {

              /** By command and option; an argument without a name is that of the empty option. */
              static final Map<String, Map<String, GoalProperty>> ALL =
                  Map.ofEntries(
            """);
    text.append(
        CommandLineRun.commands().subcommands().values().stream()
            .map(CommandLine::getCommandSpec)
            .filter(command -> !command.helpCommand())
            .map(Goals::properties)
            .collect(Collectors.joining(",\n")));
    return write("GoalProperty.java", text.append(");\n}\n").toString());
  }

  private static String properties(CommandSpec command) {
    Stream<String> options =
        command.options().stream()
            .filter(option -> !OF_MAVEN.contains(option.longestName()))
            .flatMap(option -> Stream.of(option.names()).map(name -> entry(name, Value.of(option))));
    Stream<String> positions =
        command.positionalParameters().stream().limit(1).map(each -> entry("", Value.of(each)));
    return "          Map.entry(\""
        + command.name()
        + "\", Map.ofEntries(\n"
        + Stream.concat(options, positions).collect(Collectors.joining(",\n"))
        + "))";
  }

  private static String entry(String option, Value value) {
    return "              Map.entry(\""
        + option
        + "\", new GoalProperty(\""
        + value.name()
        + "\", "
        + value.isFlag()
        + "))";
  }

  private static String camel(String dashed) {
    StringBuilder camel = new StringBuilder();
    for (String word : dashed.split("-")) {
      camel.append(
          camel.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return camel.toString();
  }

  /** One goal. */
  private record Goal(CommandSpec command, String className) {

    String text() {
      List<Value> values = values();
      StringBuilder text = new StringBuilder();
      text.append("package io.aludel.maven;\n\n");
      if (values.stream().anyMatch(Value::isList)) {
        text.append("import java.util.List;\n");
      }
      if (isGuard()) {
        text.append("import org.apache.maven.plugins.annotations.LifecyclePhase;\n");
      }
      text.append("import org.apache.maven.plugins.annotations.Mojo;\n");
      if (!values.isEmpty()) {
        text.append("import org.apache.maven.plugins.annotations.Parameter;\n");
      }
      text.append("\n/** ").append(javadoc(String.join(" ", description()))).append(" */\n");
      text.append("@Mojo(name = \"").append(command.name()).append("\"");
      text.append(isGuard() ? ", defaultPhase = LifecyclePhase.VERIFY" : "");
      text.append(", threadSafe = true)\n");
      text.append("public final class ").append(className).append(" extends CommandMojo {\n");
      values.forEach(value -> text.append(value.field()));
      text.append("\n  /** Made by Maven. */\n  public ").append(className).append("() {\n");
      text.append("    super(\"").append(command.name()).append("\", ").append(asks());
      text.append(");\n  }\n");
      text.append("\n  @Override\n  void addTo(GoalArguments arguments) {\n");
      values.forEach(value -> text.append(value.call()));
      return text.append("  }\n}\n").toString();
    }

    private boolean isGuard() {
      return command.name().equals(GUARD);
    }

    private boolean asks() {
      return command.findOption("--yes") != null;
    }

    private String[] description() {
      return command.usageMessage().description();
    }

    private List<Value> values() {
      List<Value> values = new ArrayList<>();
      for (OptionSpec option : command.options()) {
        boolean isElsewhere =
            OF_MAVEN.contains(option.longestName()) || OF_ALL.contains(option.longestName());
        if (!isElsewhere && !option.hidden()) {
          values.add(Value.of(option));
        }
      }
      command.positionalParameters().forEach(each -> values.add(Value.of(each)));
      return values;
    }
  }

  /**
   * An option, or an argument without a name.
   *
   * @param spec what the command line takes
   * @param names of the property, the proper one first
   * @param option the option's name; empty for an argument without one
   */
  private record Value(ArgSpec spec, List<String> names, String option) {

    static Value of(OptionSpec option) {
      List<String> names =
          Stream.of(option.names())
              .sorted((one, other) -> other.length() - one.length())
              .map(each -> camel(each.replaceFirst("^-+", "")))
              .toList();
      return new Value(option, names, option.longestName());
    }

    static Value of(PositionalParamSpec position) {
      String label = position.paramLabel().replaceAll("[^A-Za-z-]", "").toLowerCase(Locale.ROOT);
      return new Value(position, List.of(camel(label)), "");
    }

    private String name() {
      return names.get(0);
    }

    private String fieldName() {
      return SourceVersion.isKeyword(name()) ? name() + "Value" : name();
    }

    boolean isList() {
      return spec.isMultiValue();
    }

    private boolean isFlag() {
      return spec.isOption() && spec.arity().max() == 0;
    }

    private String type() {
      return isList() ? "List<String>" : isFlag() ? "boolean" : "String";
    }

    /** The field, with what the help says of it. */
    String field() {
      return "\n  /** "
          + javadoc(String.join(" ", spec.description()))
          + " On the command line: "
          + String.join(" or ", names.stream().map(each -> "-D" + each).toList())
          + ". */\n"
          + "  @Parameter("
          + (fieldName().equals(name()) ? "" : "name = \"" + name() + "\", ")
          + "property = \"aludel."
          + name()
          + "\")\n  private "
          + type()
          + " "
          + fieldName()
          + ";\n"
          + (fieldName().equals(name()) ? "" : setter());
    }

    /** Maven looks for it where the field cannot have the parameter's name. */
    private String setter() {
      String upper = Character.toUpperCase(name().charAt(0)) + name().substring(1);
      return "\n  /** Called by Maven. */\n  public void set%s(%s value) {\n    %s = value;\n  }\n"
          .formatted(upper, type(), fieldName());
    }

    /** What hands the field's value to the command. */
    String call() {
      String shortNames = String.join("", names.stream().map(each -> ", \"" + each + "\"").toList());
      if (!spec.isOption()) {
        return "    arguments." + (isList() ? "positions(" : "position(") + fieldName() + shortNames + ");\n";
      }
      String kind = isList() ? "options" : isFlag() ? "flag" : "option";
      return "    arguments." + kind + "(\"" + option + "\", " + fieldName() + shortNames + ");\n";
    }
  }

  /** What a command or an option says of itself, with options as they are written for Maven. */
  private static String javadoc(String text) {
    String worded =
        Pattern.compile("(?<![\\w-])--?([a-z][a-z-]*)")
            .matcher(text)
            .replaceAll(option -> "-D" + camel(option.group(1)));
    return worded.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "{@literal @}");
  }
}
