package io.aludel.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table in lines: {@code users of com.example.User keys sequence users_SEQ 50}, and beneath it,
 * indented, a {@link ColumnLine} for each column and a {@link KeyLine} for each key, check and
 * index.
 *
 * <p>The lines have plain names only. A table that is more than these, one of a hierarchy or with a
 * comment for instance, has no lines.
 */
public final class TableLines {

  /** What each line after the first begins with. */
  public static final String INDENTATION = "  ";

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<name>\\S+) of (?<owner>\\S+) keys"
              + " (?<kind>assigned|identity|uuid|sequence (?<sequence>\\S+) (?<allocation>\\d+))");

  private static final Pattern OWNER = Pattern.compile("[A-Za-z0-9_$.]+");

  private TableLines() {}

  /** The table's lines, in plain ASCII and without a last line end, if lines can say all of it. */
  public static Optional<String> of(Table table) {
    Optional<String> keys = keys(table.mapping());
    if (keys.isEmpty()
        || saysMore(table)
        || !table.name().isOfWords()
        || !OWNER.matcher(table.owner()).matches()) {
      return Optional.empty();
    }
    StringBuilder lines = new StringBuilder();
    lines.append(table.name()).append(" of ").append(table.owner()).append(" keys ");
    lines.append(keys.get());
    for (Column column : table.columns()) {
      if (!add(ColumnLine.of(column), lines)) {
        return Optional.empty();
      }
    }
    for (Constraint constraint : table.constraints()) {
      if (!add(KeyLine.of(constraint), lines)) {
        return Optional.empty();
      }
    }
    for (Index index : table.indexes()) {
      if (!add(KeyLine.of(index), lines)) {
        return Optional.empty();
      }
    }
    return Optional.of(lines.toString());
  }

  private static boolean saysMore(Table table) {
    return table.comment().isPresent()
        || table.options().isPresent()
        || !table.held().isEmpty()
        || table.retired();
  }

  private static boolean add(Optional<String> line, StringBuilder lines) {
    if (line.isPresent()) {
      lines.append('\n').append(INDENTATION).append(line.get());
    }
    return line.isPresent();
  }

  /** What gives the keys, of a table of one class alone. */
  private static Optional<String> keys(Optional<TableMapping> mapping) {
    if (mapping.isEmpty()
        || mapping.get().inheritance().isPresent()
        || !mapping.get().discriminators().isEmpty()) {
      return Optional.empty();
    }
    if (mapping.get().generator().isEmpty()) {
      return Optional.of("assigned");
    }
    KeyGenerator generator = mapping.get().generator().get();
    if (generator.equals(KeyGenerator.identity())) {
      return Optional.of("identity");
    }
    if (generator.equals(KeyGenerator.uuid())) {
      return Optional.of("uuid");
    }
    return generator.sequence().isPresent() ? sequence(generator) : Optional.empty();
  }

  private static Optional<String> sequence(KeyGenerator generator) {
    ObjectName sequence = generator.sequence().orElseThrow();
    boolean plain = sequence.isOfWords() && generator.key().isEmpty() && generator.allocation() > 0;
    return plain
        ? Optional.of("sequence " + sequence + " " + generator.allocation())
        : Optional.empty();
  }

  /**
   * Reads lines.
   *
   * @param head the first one
   * @param parts the others, without their indentation
   * @throws SchemaException if they are no table's
   */
  public static Table read(String head, List<String> parts) {
    Matcher line = HEAD.matcher(head);
    if (!line.matches()) {
      throw unreadable(head);
    }
    List<Column> columns = new ArrayList<>();
    List<Constraint> constraints = new ArrayList<>();
    List<Index> indexes = new ArrayList<>();
    for (String part : parts) {
      if (isColumn(part)) {
        columns.add(ColumnLine.parse(part));
      } else {
        KeyLine.read(part, constraints::add, indexes::add);
      }
    }
    return Table.of(ObjectName.of(line.group("name")), line.group("owner"))
        .withColumns(columns)
        .withConstraints(constraints)
        .withIndexes(indexes)
        .withMapping(Optional.of(mapping(line)));
  }

  /** A column's line has neither a parenthesis that begins a word nor a colon. */
  private static boolean isColumn(String line) {
    return !line.contains(" (") && line.indexOf(':') < 0;
  }

  private static TableMapping mapping(Matcher head) {
    return switch (head.group("kind")) {
      case "assigned" -> TableMapping.PLAIN;
      case "identity" -> TableMapping.PLAIN.withGenerator(KeyGenerator.identity());
      case "uuid" -> TableMapping.PLAIN.withGenerator(KeyGenerator.uuid());
      default ->
          TableMapping.PLAIN.withGenerator(
              KeyGenerator.sequence(ObjectName.of(head.group("sequence")), allocation(head)));
    };
  }

  private static int allocation(Matcher head) {
    try {
      return Integer.parseInt(head.group("allocation"));
    } catch (NumberFormatException tooLarge) {
      throw unreadable(head.group());
    }
  }

  private static SchemaException unreadable(String head) {
    return new SchemaException(
        "a table is written 't of com.example.T keys assigned', 'keys identity', 'keys uuid' or"
            + " 'keys sequence t_SEQ 50', and '"
            + head
            + "' is not");
  }
}
