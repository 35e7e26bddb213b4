package io.aludel.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key, check or index in one line: {@code unique uq_users_email (email)}.
 *
 * <p>The line has plain names only. What else a key, check or index can be has no line.
 */
public final class KeyLine {

  private static final Pattern KEY =
      Pattern.compile(
          "(?<kind>primary key|unique index|unique|index|foreign key) (?<name>\\S+)"
              + " \\((?<columns>[^)]+)\\)"
              + "(?: references (?<target>\\S+) \\((?<targetColumns>[^)]+)\\)"
              + "(?: on delete (?<action>[a-z ]+))?)?");
  private static final Pattern CHECK = Pattern.compile("check (?<name>\\S+): (?<sql>.+)");

  /** ASCII that a text block holds as it stands. */
  private static final Pattern PLAIN_SQL =
      Pattern.compile("[!-~&&[^\"\\\\]]+( [!-~&&[^\"\\\\]]+)*");

  private static final String SEPARATOR = ", ";

  private KeyLine() {}

  /** The constraint's line, in plain ASCII, if a line can say all of it. */
  public static Optional<String> of(Constraint constraint) {
    if (!constraint.name().isWord() || !areWords(constraint.columns())) {
      return Optional.empty();
    }
    if (constraint instanceof PrimaryKey key) {
      return Optional.of("primary key " + key.name() + list(key.columns()));
    }
    if (constraint instanceof UniqueKey key) {
      return unless(key.options(), "unique " + key.name() + list(key.columns()));
    }
    if (constraint instanceof Check check) {
      boolean plain = PLAIN_SQL.matcher(check.sql()).matches();
      return plain
          ? unless(check.options(), "check " + check.name() + ": " + check.sql())
          : Optional.empty();
    }
    return of((ForeignKey) constraint);
  }

  private static Optional<String> of(ForeignKey key) {
    boolean plain = key.target().isOfWords() && areWords(key.targetColumns());
    String line =
        "foreign key "
            + key.name()
            + list(key.columns())
            + " references "
            + key.target()
            + list(key.targetColumns())
            + (key.onDelete() == ReferentialAction.NO_ACTION
                ? ""
                : " on delete " + key.onDelete().sql());
    return plain && key.definition().isEmpty() ? unless(key.options(), line) : Optional.empty();
  }

  /** The index's line, in plain ASCII, if a line can say all of it. */
  public static Optional<String> of(Index index) {
    boolean plain = index.name().isWord() && areWords(index.columns());
    String kind = index.unique() ? "unique index " : "index ";
    return plain
        ? unless(index.options(), kind + index.name() + list(index.parts()))
        : Optional.empty();
  }

  private static boolean areWords(List<Name> names) {
    for (Name name : names) {
      if (!name.isWord()) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> unless(Optional<String> unsayable, String line) {
    return unsayable.isPresent() ? Optional.empty() : Optional.of(line);
  }

  private static String list(List<?> parts) {
    StringBuilder list = new StringBuilder(" (").append(parts.get(0));
    for (Object part : parts.subList(1, parts.size())) {
      list.append(SEPARATOR).append(part);
    }
    return list.append(')').toString();
  }

  /**
   * Reads a line, and hands over what it describes.
   *
   * @throws SchemaException if it is none
   */
  public static void read(String line, Consumer<Constraint> constraints, Consumer<Index> indexes) {
    Matcher check = CHECK.matcher(line);
    if (check.matches()) {
      constraints.accept(new Check(Name.of(check.group("name")), check.group("sql")));
      return;
    }
    Matcher key = KEY.matcher(line);
    boolean refers = key.matches() && key.group("target") != null;
    if (!key.matches() || refers != key.group("kind").equals("foreign key")) {
      throw new SchemaException(
          "a key is written 'primary key name (column)', 'unique name (column)',"
              + " 'foreign key name (column) references table (column)', 'check name: condition',"
              + " 'index name (column)' or 'unique index name (column)', and '"
              + line
              + "' is not");
    }
    Name name = Name.of(key.group("name"));
    switch (key.group("kind")) {
      case "primary key" -> constraints.accept(new PrimaryKey(name, names(key.group("columns"))));
      case "unique" -> constraints.accept(new UniqueKey(name, names(key.group("columns"))));
      case "foreign key" -> constraints.accept(foreignKey(name, key));
      case "index" -> indexes.accept(new Index(name, parts(key), false));
      default -> indexes.accept(new Index(name, parts(key), true));
    }
  }

  private static ForeignKey foreignKey(Name name, Matcher line) {
    ForeignKey key =
        new ForeignKey(
            name,
            names(line.group("columns")),
            ObjectName.of(line.group("target")),
            names(line.group("targetColumns")));
    String action = line.group("action");
    return action == null ? key : key.withOnDelete(ReferentialAction.of(action));
  }

  private static List<Name> names(String list) {
    return Arrays.stream(list.split(SEPARATOR, -1)).map(Name::of).toList();
  }

  private static List<Index.Part> parts(Matcher line) {
    return Arrays.stream(line.group("columns").split(SEPARATOR, -1)).map(Index.Part::of).toList();
  }
}
