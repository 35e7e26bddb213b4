package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.change.DataChange;
import io.aludel.change.DialectSql;
import io.aludel.change.RunCode;
import io.aludel.change.SequenceChange;
import io.aludel.change.SetRetired;
import io.aludel.change.TableChange;
import io.aludel.history.json.Fields;
import io.aludel.history.json.Json;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.Json.Member;
import io.aludel.history.json.JsonException;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Sequence;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Reads the changes that {@link ChangeWriter} writes. */
final class ChangeReader {

  /** The keys that name a kind of change. */
  static final SortedSet<String> VERBS =
      Collections.unmodifiableSortedSet(
          new TreeSet<>(
              List.of(
                  "advanceSequence",
                  "alterSequence",
                  "alterTable",
                  "createSequence",
                  "createTable",
                  "dropSequence",
                  "dropTable",
                  "holdSequence",
                  "holdTable",
                  "irreversible",
                  "manageSequence",
                  "manageTable",
                  "purgeSequence",
                  "purgeTable",
                  "recreateSequence",
                  "recreateTable",
                  "renameSequence",
                  "renameTable",
                  "restoreSequence",
                  "restoreTable",
                  "retireTable",
                  "runCode",
                  "runSql",
                  "unmanageSequence",
                  "unmanageTable",
                  "unretireTable")));

  private ChangeReader() {}

  /**
   * Reads one change.
   *
   * @throws JsonException if it is none
   */
  static Change read(Json node) {
    String verb = verb(Fields.object(node), VERBS);
    return switch (verb) {
      case "alterTable" -> AlterationReader.read(node);
      case "runSql" -> runSql(node);
      case "runCode" -> runCode(node);
      case "irreversible" -> irreversible(node);
      default -> ofTable(verb, node);
    };
  }

  private static Change ofTable(String verb, Json node) {
    return switch (verb) {
      case "createTable" -> new TableChange.CreateTable(SchemaReader.table(whole(verb, node)));
      case "dropTable" -> new TableChange.DropTable(named(verb, node));
      case "renameTable" -> pair(verb, "to", node, TableChange.RenameTable::new);
      case "holdTable" -> pair(verb, "as", node, TableChange.HoldTable::new);
      case "restoreTable" -> pair(verb, "as", node, TableChange.RestoreTable::new);
      case "retireTable" -> SetRetired.table(named(verb, node), true);
      case "unretireTable" -> SetRetired.table(named(verb, node), false);
      case "unmanageTable" -> new TableChange.UnmanageTable(named(verb, node));
      case "manageTable" -> new TableChange.ManageTable(SchemaReader.table(whole(verb, node)));
      case "purgeTable" -> PurgeReader.purgeTable(node);
      case "recreateTable" -> PurgeReader.recreateTable(node);
      default -> ofSequence(verb, node);
    };
  }

  private static Change ofSequence(String verb, Json node) {
    return switch (verb) {
      case "createSequence" -> new SequenceChange.CreateSequence(sequence(verb, node));
      case "dropSequence" -> new SequenceChange.DropSequence(named(verb, node));
      case "renameSequence" -> pair(verb, "to", node, SequenceChange.RenameSequence::new);
      case "alterSequence" -> new SequenceChange.AlterSequence(sequence(verb, node));
      case "advanceSequence" -> advance(node);
      case "holdSequence" -> pair(verb, "as", node, SequenceChange.HoldSequence::new);
      case "restoreSequence" -> pair(verb, "as", node, SequenceChange.RestoreSequence::new);
      case "unmanageSequence" -> new SequenceChange.UnmanageSequence(named(verb, node));
      case "manageSequence" -> new SequenceChange.ManageSequence(sequence(verb, node));
      case "purgeSequence" -> PurgeReader.purgeSequence(node);
      case "recreateSequence" -> PurgeReader.recreateSequence(node);
      default -> throw new AssertionError(verb);
    };
  }

  /** The member that says what kind of thing an object is, beside one that says of what. */
  static String verb(JsonObject object, SortedSet<String> verbs, String... beside) {
    for (Member member : object.members()) {
      if (verbs.contains(member.key())) {
        return member.key();
      }
    }
    Member first =
        object.members().stream()
            .filter(member -> !List.of(beside).contains(member.key()))
            .findFirst()
            .orElseThrow(
                () ->
                    new JsonException(
                        object.place(),
                        "One of these is missing here: " + String.join(", ", verbs) + "."));
    throw Fields.unknown(first.place(), first.key(), List.copyOf(verbs));
  }

  private static Json whole(String verb, Json node) {
    return Fields.of(node, verb).get(verb);
  }

  private static ObjectName named(String verb, Json node) {
    return SchemaReader.objectName(whole(verb, node));
  }

  private static Sequence sequence(String verb, Json node) {
    return SchemaReader.sequence(whole(verb, node));
  }

  private static Change pair(
      String verb, String word, Json node, BiFunction<ObjectName, ObjectName, Change> create) {
    Fields fields = Fields.of(node, verb, word);
    return create.apply(
        SchemaReader.objectName(fields.get(verb)), SchemaReader.objectName(fields.get(word)));
  }

  private static Change advance(Json node) {
    Fields fields = Fields.of(node, "advanceSequence", "past");
    Fields past = Fields.of(fields.get("past"), "object", "column");
    return new SequenceChange.AdvanceSequence(
        SchemaReader.objectName(fields.get("advanceSequence")),
        SchemaReader.objectName(past.get("object")),
        SchemaReader.name(past.get("column")));
  }

  /** The texts of a script lie beside a revision's file: there, it has none of its own. */
  private static Change runSql(Json node) {
    Fields fields = Fields.of(node, "runSql", "about", "script", "up", "down", "oneWay");
    boolean script = fields.flag("script");
    return new DataChange.RunSql(
        SchemaReader.objectName(fields.get("about")),
        fields.string("runSql"),
        script
            ? fields.find("up").map(ValueCodec::sql).orElseGet(() -> DialectSql.of(Map.of()))
            : ValueCodec.sql(fields.get("up")),
        fields.find("down").map(ValueCodec::sql),
        fields.findString("oneWay"),
        script);
  }

  private static Change runCode(Json node) {
    Fields fields = Fields.of(node, "runCode", "down");
    return new RunCode(fields.string("runCode"), !fields.flag("down"));
  }

  private static Change irreversible(Json node) {
    Fields fields = Fields.of(node, "irreversible", "reason");
    Fields subject = Fields.of(fields.get("irreversible"), "object", "column");
    return new DataChange.Irreversible(ValueCodec.subject(subject), fields.string("reason"));
  }
}
