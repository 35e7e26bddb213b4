package io.aludel.history;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.history.PropertiesLines.Line;
import io.aludel.history.Settings.ApprovalBy;
import io.aludel.history.Settings.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Reads settings, and says of everything that is wrong in them where it stands. */
final class SettingsParser {

  private static final List<String> KEYS =
      List.of(
          "format",
          "package",
          "ids",
          "ids.width",
          "names",
          "dialects",
          "postgresql.version",
          "naming",
          "hibernate",
          "beanValidation",
          "foreignKeyIndexes",
          "mappingFiles",
          "approval",
          "version.schema",
          "version.table");
  private static final String HIBERNATE_SETTING = "hibernate.";
  private static final int LONGEST_ID = 12;

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  SettingsParser(String text) {
    try {
      for (Line line : PropertiesLines.read(text)) {
        add(line);
      }
    } catch (PropertiesLines.UnreadableLine unreadable) {
      // What else stands there is not known, so nothing is said to be missing.
      report(unreadable.number(), "A \\u in this line is not followed by four hex digits.");
      throw new HistoryException(problems);
    }
  }

  private void add(Line line) {
    if (line.key().startsWith(HIBERNATE_SETTING)) {
      report(
          line.number(),
          "'"
              + line.key()
              + "' may change the schema, and Hibernate's own settings are not honoured yet. Take"
              + " the line out.");
    } else if (!KEYS.contains(line.key())) {
      report(
          line.number(),
          "'" + line.key() + "' is no setting." + Nearest.question(line.key(), KEYS));
    } else if (lines.containsKey(line.key())) {
      report(
          line.number(),
          "'" + line.key() + "' stands in line " + lines.get(line.key()).number() + " already.");
    } else {
      lines.put(line.key(), line);
    }
  }

  Settings parse() {
    only("format", "1");
    require("format", "the format of the history. Add the line 'format = 1'.");
    only("hibernate", Settings.HIBERNATE);
    Settings settings =
        new Settings(
            packageName(),
            conventions(),
            dialects(),
            number("postgresql.version", Settings.OLDEST_POSTGRESQL, 999)
                .orElse(Settings.OLDEST_POSTGRESQL),
            constant("naming", Naming.JPA),
            flag("beanValidation"),
            flag("foreignKeyIndexes"),
            ignoresMappingFiles(),
            constant("approval", ApprovalBy.ASK),
            text("version.schema"),
            text("version.table").orElse(Settings.DEFAULT_VERSION_TABLE));
    if (!problems.isEmpty()) {
      throw new HistoryException(problems);
    }
    return settings;
  }

  private void require(String key, String meaning) {
    if (!lines.containsKey(key)) {
      report(0, "'" + key + "' is missing: " + meaning);
    }
  }

  /** A setting with a single value for now. */
  private void only(String key, String supported) {
    Line line = lines.get(key);
    if (line != null && !line.value().equals(supported)) {
      report(
          line.number(),
          "'"
              + line.value()
              + "' is not supported as '"
              + key
              + "'. Write '"
              + key
              + " = "
              + supported
              + "'.");
    }
  }

  private String packageName() {
    require(
        "package",
        "the package of the generated classes. Add a line like 'package ="
            + " com.example.shop.migrations'.");
    Line line = lines.get("package");
    if (line != null && !SourceVersion.isName(line.value())) {
      report(line.number(), "'" + line.value() + "' is not the name of a package.");
    }
    return line == null ? "" : line.value();
  }

  private List<String> dialects() {
    Line line = lines.get("dialects");
    if (line == null) {
      return DialectNames.DEFAULT;
    }
    List<String> dialects = words(line.value());
    String possible = "Possible are: " + String.join(", ", DialectNames.KNOWN) + ".";
    if (dialects.isEmpty()) {
      report(line.number(), "'dialects' names no database. " + possible);
    }
    for (String dialect : dialects) {
      if (DialectNames.KNOWN.contains(dialect)) {
        continue;
      }
      report(
          line.number(),
          "'"
              + dialect
              + "' is no database."
              + orElse(question(dialect, DialectNames.KNOWN), possible));
    }
    return dialects;
  }

  /** What stands between commas, once each. */
  private static List<String> words(String list) {
    List<String> words = new ArrayList<>();
    for (String each : list.split(",")) {
      String word = each.strip();
      if (!word.isEmpty() && !words.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private Conventions conventions() {
    Conventions otherwise = Conventions.DEFAULT;
    return new Conventions(
        constant("ids", otherwise.ids()),
        number("ids.width", 1, LONGEST_ID).orElse(otherwise.idWidth()),
        constant("names", otherwise.slugs()));
  }

  /** One of several words, each the name of a constant in small letters. */
  private <E extends Enum<E>> E constant(String key, E otherwise) {
    Line line = lines.get(key);
    if (line == null) {
      return otherwise;
    }
    E[] constants = otherwise.getDeclaringClass().getEnumConstants();
    List<String> words = new ArrayList<>();
    for (E each : constants) {
      words.add(each.name().toLowerCase(Locale.ROOT));
    }
    int index = words.indexOf(line.value());
    if (index < 0) {
      unknownValue(line, words);
      return otherwise;
    }
    return constants[index];
  }

  private boolean ignoresMappingFiles() {
    Line line = lines.get("mappingFiles");
    List<String> texts = List.of("refuse", "ignore");
    if (line != null && !texts.contains(line.value())) {
      unknownValue(line, texts);
    }
    return line != null && line.value().equals("ignore");
  }

  private boolean flag(String key) {
    Line line = lines.get(key);
    List<String> texts = List.of("true", "false");
    if (line != null && !texts.contains(line.value())) {
      unknownValue(line, texts);
    }
    return line == null || line.value().equals("true");
  }

  private Optional<Integer> number(String key, int least, int greatest) {
    Line line = lines.get(key);
    if (line == null) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(line.value());
      if (number >= least && number <= greatest) {
        return Optional.of(number);
      }
    } catch (NumberFormatException reportedBelow) {
      // Both come to the same message.
    }
    report(
        line.number(),
        "'"
            + key
            + "' is a whole number from "
            + least
            + " to "
            + greatest
            + ", not '"
            + line.value()
            + "'.");
    return Optional.empty();
  }

  private Optional<String> text(String key) {
    Line line = lines.get(key);
    return line == null || line.value().isEmpty() ? Optional.empty() : Optional.of(line.value());
  }

  private void unknownValue(Line line, List<String> possible) {
    report(
        line.number(),
        "'"
            + line.value()
            + "' is no value of '"
            + line.key()
            + "'."
            + orElse(
                question(line.value(), possible),
                "Possible are: " + String.join(", ", possible) + "."));
  }

  private static String question(String written, List<String> possible) {
    return Nearest.question(written, possible);
  }

  private static String orElse(String question, String otherwise) {
    return question.isEmpty() ? " " + otherwise : question;
  }

  private void report(int line, String message) {
    problems.add(new Problem(Code.SETTINGS_INVALID, Settings.FILE_NAME, line, 0, message));
  }
}
