package io.aludel.change;

import io.aludel.schema.Constraint;
import io.aludel.schema.Index;
import io.aludel.schema.KeyLine;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.SchemaException;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import io.aludel.schema.TableLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change in one line, {@code drop index ix_users_email of users}, or in several where it says
 * what is in a table: {@code create table}, and what {@link TableLines} says.
 *
 * <p>The line has plain names only. Changes of columns, and of whole tables that are there, have no
 * line.
 */
public final class ChangeLine {

  private static final Pattern ADD = Pattern.compile("alter table (?<table>\\S+) add (?<key>.+)");
  private static final Pattern DROP =
      Pattern.compile(
          "drop (?<kind>table|sequence|constraint|index) (?<name>\\S+)( of (?<of>\\S+))?");
  private static final Pattern CREATE =
      Pattern.compile(
          "create sequence (?<name>\\S+) start (?<start>-?\\d+) increment (?<increment>-?\\d+)");

  private static final String CREATE_TABLE = "create table ";
  private static final String MANAGE_TABLE = "manage table ";

  private ChangeLine() {}

  /** The change's line or lines, in plain ASCII, if lines can say all of it. */
  public static Optional<String> of(Change change) {
    if (change instanceof TableChange.CreateTable create) {
      return definition(CREATE_TABLE, create.definition());
    }
    if (change instanceof TableChange.ManageTable manage) {
      return definition(MANAGE_TABLE, manage.definition());
    }
    if (change instanceof ConstraintChange.AddConstraint add) {
      return addition(add.table(), KeyLine.of(add.constraint()));
    }
    if (change instanceof ConstraintChange.CreateIndex create) {
      return addition(create.table(), KeyLine.of(create.index()));
    }
    if (change instanceof ConstraintChange.DropConstraint drop) {
      return part("constraint", drop.constraint(), drop.table());
    }
    if (change instanceof ConstraintChange.DropIndex drop) {
      return part("index", drop.index(), drop.table());
    }
    if (change instanceof TableChange.DropTable drop) {
      return plain(drop.table(), "drop table " + drop.table());
    }
    if (change instanceof SequenceChange.DropSequence drop) {
      return plain(drop.sequence(), "drop sequence " + drop.sequence());
    }
    return change instanceof SequenceChange.CreateSequence create
        ? sequence(create.definition())
        : Optional.empty();
  }

  private static Optional<String> definition(String verb, Table table) {
    Optional<String> lines = TableLines.of(table);
    return lines.isPresent() ? Optional.of(verb + lines.get()) : lines;
  }

  private static Optional<String> addition(ObjectName table, Optional<String> key) {
    return key.isPresent() ? plain(table, "alter table " + table + " add " + key.get()) : key;
  }

  private static Optional<String> part(String kind, Name name, ObjectName table) {
    return name.isWord()
        ? plain(table, "drop " + kind + " " + name + " of " + table)
        : Optional.empty();
  }

  private static Optional<String> sequence(Sequence sequence) {
    String line =
        "create sequence "
            + sequence.name()
            + " start "
            + sequence.start()
            + " increment "
            + sequence.increment();
    return sequence.options().isEmpty() ? plain(sequence.name(), line) : Optional.empty();
  }

  private static Optional<String> plain(ObjectName object, String line) {
    return object.isOfWords() ? Optional.of(line) : Optional.empty();
  }

  /**
   * Reads the lines of any number of changes.
   *
   * @throws SchemaException if there are others
   */
  public static List<Change> readAll(String text) {
    List<Change> changes = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); ) {
      String head = lines.get(i++);
      List<String> parts = new ArrayList<>();
      while (i < lines.size() && lines.get(i).startsWith(TableLines.INDENTATION)) {
        parts.add(lines.get(i++).strip());
      }
      changes.add(read(head, parts));
    }
    return changes;
  }

  private static Change read(String line, List<String> parts) {
    if (line.startsWith(CREATE_TABLE)) {
      return new TableChange.CreateTable(
          TableLines.read(line.substring(CREATE_TABLE.length()), parts));
    }
    if (line.startsWith(MANAGE_TABLE)) {
      return new TableChange.ManageTable(
          TableLines.read(line.substring(MANAGE_TABLE.length()), parts));
    }
    if (!parts.isEmpty()) {
      throw unreadable(TableLines.INDENTATION + parts.get(0));
    }
    return read(line);
  }

  private static Change read(String line) {
    Matcher add = ADD.matcher(line);
    if (add.matches()) {
      return addition(ObjectName.of(add.group("table")), add.group("key"));
    }
    Matcher create = CREATE.matcher(line);
    if (create.matches()) {
      return new SequenceChange.CreateSequence(sequence(create));
    }
    Matcher drop = DROP.matcher(line);
    if (drop.matches()) {
      return drop(drop.group("kind"), drop.group("name"), Optional.ofNullable(drop.group("of")));
    }
    throw unreadable(line);
  }

  private static Sequence sequence(Matcher line) {
    try {
      return new Sequence(
          ObjectName.of(line.group("name")),
          Long.parseLong(line.group("start")),
          Long.parseLong(line.group("increment")));
    } catch (NumberFormatException tooLarge) {
      throw unreadable(line.group());
    }
  }

  private static Change addition(ObjectName table, String key) {
    List<Change> changes = new ArrayList<>();
    KeyLine.read(
        key,
        (Constraint constraint) ->
            changes.add(new ConstraintChange.AddConstraint(table, constraint)),
        (Index index) -> changes.add(new ConstraintChange.CreateIndex(table, index)));
    return changes.get(0);
  }

  private static Change drop(String kind, String name, Optional<String> of) {
    boolean part = kind.equals("constraint") || kind.equals("index");
    if (part != of.isPresent()) {
      throw unreadable("drop " + kind + " " + name + of.map(table -> " of " + table).orElse(""));
    }
    return switch (kind) {
      case "table" -> new TableChange.DropTable(ObjectName.of(name));
      case "sequence" -> new SequenceChange.DropSequence(ObjectName.of(name));
      case "constraint" ->
          new ConstraintChange.DropConstraint(ObjectName.of(of.orElseThrow()), Name.of(name));
      default -> new ConstraintChange.DropIndex(ObjectName.of(of.orElseThrow()), Name.of(name));
    };
  }

  private static SchemaException unreadable(String line) {
    return new SchemaException(
        "a change is written 'create table t of com.example.T keys assigned' or 'manage table'"
            + " with the table's parts in indented lines beneath, 'alter table t add key',"
            + " 'create sequence s start 1 increment 50', 'drop table t', 'drop sequence s',"
            + " 'drop constraint c of t' or 'drop index i of t', and '"
            + line
            + "' is not");
  }
}
