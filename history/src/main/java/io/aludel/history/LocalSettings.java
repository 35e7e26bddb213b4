package io.aludel.history;

import io.aludel.diagnostic.Code;
import io.aludel.diagnostic.Nearest;
import io.aludel.history.PropertiesLines.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where one developer's database is: {@code aludel-local.properties} beside the settings, which is
 * never checked in.
 *
 * @param url the JDBC URL
 * @param user who opens the database
 * @param password that user's
 */
public record LocalSettings(
    Optional<String> url, Optional<String> user, Optional<String> password) {

  /** The name of the file. */
  public static final String FILE_NAME = "aludel-local.properties";

  /** The name of the file that shows what can stand in it, and is checked in. */
  public static final String SAMPLE_NAME = FILE_NAME + ".sample";

  private static final String URL = "url";
  private static final String USER = "user";
  private static final String PASSWORD = "password";
  private static final List<String> KEYS = List.of(URL, USER, PASSWORD);

  /** Nothing is known. */
  public static final LocalSettings NONE =
      new LocalSettings(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Reads the file.
   *
   * @throws HistoryException with everything that is wrong in it; it repeats no value
   */
  public static LocalSettings read(Path file) {
    return parse(TextFile.read(file, Code.SETTINGS_INVALID));
  }

  /**
   * Reads the text of the file.
   *
   * @throws HistoryException with everything that is wrong in it; it repeats no value
   */
  static LocalSettings parse(String text) {
    Map<String, String> values = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    try {
      for (Line line : PropertiesLines.read(text)) {
        if (!KEYS.contains(line.key())) {
          problems.add(
              problem(
                  line.number(),
                  "This is no setting here."
                      + Nearest.question(line.key(), KEYS)
                      + " Possible are: "
                      + String.join(", ", KEYS)
                      + "."));
        } else if (values.putIfAbsent(line.key(), line.value()) != null) {
          problems.add(problem(line.number(), "'" + line.key() + "' stands here twice."));
        }
      }
    } catch (PropertiesLines.UnreadableLine unreadable) {
      problems.add(
          problem(
              unreadable.number(),
              "A \\u in this line is not followed by four hex digits. Write a backslash as \\\\."));
    }
    if (!problems.isEmpty()) {
      throw new HistoryException(problems);
    }
    return new LocalSettings(
        value(values, URL), value(values, USER), Optional.ofNullable(values.get(PASSWORD)));
  }

  private static Problem problem(int line, String message) {
    return new Problem(Code.SETTINGS_INVALID, FILE_NAME, line, 0, message);
  }

  private static Optional<String> value(Map<String, String> values, String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }

  /** What {@link #SAMPLE_NAME} says. */
  public static String sample() {
    return """
        # Where your own database is. Copy this file to %s, which is never checked in.
        # An option (--url, --user, --password-file) goes before it, and so does the environment
        # (ALUDEL_URL, ALUDEL_USER, ALUDEL_PASSWORD).
        url = jdbc:postgresql://localhost/shop
        user = shop
        password =
        """
        .formatted(FILE_NAME);
  }
}
