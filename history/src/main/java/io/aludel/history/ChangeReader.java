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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the changes that {@link ChangeWriter} writes. */
final class ChangeReader {

  /** How each kind of change is read, by the key that names it. */
  private static final SortedMap<String, Function<Json, Change>> READERS = new TreeMap<>();

  static {
    READERS.put("alterTable", AlterationReader::read);
    whole("createTable", node -> new TableChange.CreateTable(SchemaReader.table(node)));
    named("dropTable", TableChange.DropTable::new);
    pair("renameTable", "to", TableChange.RenameTable::new);
    pair("holdTable", "as", TableChange.HoldTable::new);
    pair("restoreTable", "as", TableChange.RestoreTable::new);
    named("retireTable", table -> SetRetired.table(table, true));
    named("unretireTable", table -> SetRetired.table(table, false));
    named("unmanageTable", TableChange.UnmanageTable::new);
    whole("manageTable", node -> new TableChange.ManageTable(SchemaReader.table(node)));
    whole("createSequence", node -> new SequenceChange.CreateSequence(SchemaReader.sequence(node)));
    named("dropSequence", SequenceChange.DropSequence::new);
    pair("renameSequence", "to", SequenceChange.RenameSequence::new);
    whole("alterSequence", node -> new SequenceChange.AlterSequence(SchemaReader.sequence(node)));
    READERS.put("advanceSequence", ChangeReader::advance);
    pair("holdSequence", "as", SequenceChange.HoldSequence::new);
    pair("restoreSequence", "as", SequenceChange.RestoreSequence::new);
    named("unmanageSequence", SequenceChange.UnmanageSequence::new);
    whole("manageSequence", node -> new SequenceChange.ManageSequence(SchemaReader.sequence(node)));
    READERS.putAll(PurgeReader.ofObjects());
    READERS.put("runSql", ChangeReader::runSql);
    READERS.put("runCode", ChangeReader::runCode);
    READERS.put("irreversible", ChangeReader::irreversible);
  }

  private ChangeReader() {}

  /**
   * Reads one change.
   *
   * @throws JsonException if it is none
   */
  static Change read(Json node) {
    JsonObject object = Fields.object(node);
    String verb = verb(object, READERS.keySet());
    return READERS.get(verb).apply(node);
  }

  /** The member that says what kind of thing an object is, beside one that says of what. */
  static String verb(JsonObject object, Set<String> verbs, String... beside) {
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

  private static void whole(String verb, Function<Json, Change> read) {
    READERS.put(verb, node -> read.apply(Fields.of(node, verb).get(verb)));
  }

  private static void named(String verb, Function<ObjectName, Change> create) {
    whole(verb, node -> create.apply(SchemaReader.objectName(node)));
  }

  private static void pair(
      String verb, String word, BiFunction<ObjectName, ObjectName, Change> create) {
    READERS.put(
        verb,
        node -> {
          Fields fields = Fields.of(node, verb, word);
          return create.apply(
              SchemaReader.objectName(fields.get(verb)), SchemaReader.objectName(fields.get(word)));
        });
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
