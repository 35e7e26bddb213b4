package io.aludel.history;

import static io.aludel.history.Histories.FIRST_FILE;
import static io.aludel.history.Histories.SECOND_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.aludel.diagnostic.Code;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a history is said with its file, line and column. */
class DamagedHistoryTest {

  @TempDir Path folder;

  @BeforeEach
  void recordBoth() {
    Histories.recordBoth(folder);
  }

  /** What to replace in the second revision's file, by what, and what is said then. */
  static List<Arguments> damages() {
    String change = "{\"alterTable\": \"users\", \"setRequired\": \"role\"}";
    return List.of(
        arguments(
            "\"changes\": [",
            "\"changes\": [[",
            "9:15: This is not JSON: Unexpected character (':' (code 58))."),
        arguments(
            change, change + ",", "8:3: This is not JSON: Unexpected character (']' (code 93))."),
        arguments(
            change,
            "{\"alterTable\": \"users\"",
            "8:3: This is not JSON: Unexpected close marker ']': expected '}'."),
        arguments(
            "varchar(20)\"",
            "varchar(20)",
            "5:82: This is not JSON: a string does not end on its line."),
        arguments("]\n}", "]", "12:1: This is not JSON: the file ends too early."),
        arguments("]\n}", "]\n} {}", "12:3: This is not JSON: something follows its end."),
        arguments(
            "\"format\": 1",
            "\"format\": 1, \"format\": 1",
            "2:24: This is not JSON: Duplicate field 'format'."),
        arguments(
            "\"format\": 1",
            "\"format\": 2",
            "2:13: This revision has format 2; this release of Aludel reads format 1."),
        arguments(
            "\"format\": 1",
            "\"format\": \"1\"",
            "2:13: A whole number is expected here, not a string."),
        arguments(
            "\"format\": 1", "\"format\": 1.5", "2:13: A whole number is expected here, not 1.5."),
        arguments("\"format\": 1, ", "", "1:1: 'format' is missing here."),
        arguments(", \"recorded\": \"2026-11-21\"", "", "1:1: 'recorded' is missing here."),
        arguments(
            "2026-11-21",
            "21.11.2026",
            "2:99: '21.11.2026' is no date; dates look like 2026-11-21."),
        arguments(
            "\"id\": \"0002\"",
            "\"id\": \"../2\"",
            "2:22: '../2' is no id: an id is made of letters and digits."),
        arguments(
            "\"id\": \"0002\"", "\"id\": 2", "2:22: A string is expected here, not a number."),
        arguments(
            "\"description\"",
            "\"descripton\"",
            "2:51: 'descripton' means nothing here. Did you mean 'description'?"),
        arguments(
            "\"addColumn\"",
            "\"adColumn\"",
            "5:29: 'adColumn' means nothing here. Did you mean 'addColumn'?"),
        arguments(
            "\"alterTable\": \"users\", \"setRequired\"",
            "\"altrTable\": \"users\", \"setRequired\"",
            "7:6: 'altrTable' means nothing here. Did you mean 'alterTable'?"),
        arguments(change, "\"drop\"", "7:5: An object is expected here, not a string."),
        arguments(
            "\"setRequired\": \"role\"",
            "\"setRequired\": \"role\", \"setOptional\": \"role\"",
            "7:52: 'setOptional' means nothing here. Possible are: alterTable, setRequired."),
        arguments(
            "\"setRequired\": \"role\"", "\"setRequired\": \"\"", "7:44: An identifier is empty."),
        arguments(
            "\"varchar(20)\"",
            "\"varchar(20)\", \"required\": \"yes\"",
            "5:94: True or false is expected here, not a string."),
        arguments(
            "\"value\": \"user\"",
            "\"value\": \"user\", \"sql\": \"1\"",
            "6:41: Either 'value' or 'sql' is expected here, and only one of them."),
        arguments(
            "\"value\": \"user\"",
            "\"sql\": {\"postgres\": \"1\"}",
            "6:68: 'postgres' means nothing here. Did you mean 'postgresql'?"),
        arguments(
            "\"value\": \"user\"", "\"value\": null", "6:69: A string is expected here, not null."),
        arguments(
            "ADD_INDEX", "ADD_INDX", "10:14: 'ADD_INDX' is no rule. Did you mean 'ADD_INDEX'?"),
        arguments(
            "\"parents\": [\"0001\"]",
            "\"parents\": [\"0011\"]",
            "2:41: Revision 0002 follows 0011, and there is no such revision. Did you mean '0001'?"),
        arguments(
            "\"parents\": [\"0001\"]",
            "\"parents\": [\"0002\"]",
            "2:41: Revision 0002 follows itself."),
        arguments(
            "\"id\": \"0002\"",
            "\"id\": \"0003\"",
            "2:22: The file's name does not begin with its revision's id: it should be"
                + " '0003_add_role_to_users.json'."),
        arguments(
            "{\n  \"format\"",
            "{\n<<<<<<< HEAD\n  \"format\"",
            """
            2: Two branches have both recorded a revision of this name, or changed it: git left its \
            conflict markers here. One of them has to go, and is recorded anew.
              Take one side's version of it and of aludel.sum (--ours, or --theirs):
                git checkout --ours -- ':(top)*/0002_add_role_to_users*' ':(top)*/aludel.sum'
              Delete the revisions of the other side, which aludel.sum then has no line for; \
            build, and what they did is a draft again: aludel record
              A database that has applied what goes takes it back before: aludel downgrade"""));
  }

  @ParameterizedTest
  @MethodSource("damages")
  void aDamagedRevision(String piece, String damage, String message) {
    Histories.edit(folder, SECOND_FILE, piece, damage);
    assertThatThrownBy(() -> History.read(folder)).hasMessage(SECOND_FILE + ":" + message);
  }

  @Test
  void whatIsMissingIsListed() {
    Histories.edit(folder, SECOND_FILE, ", \"setRequired\": \"role\"", "");
    assertThatThrownBy(() -> History.read(folder))
        .hasMessageStartingWith(
            SECOND_FILE
                + ":7:5: One of these is missing here: addColumn, addConstraint, backfill,");
  }

  @Test
  void anEmptyFile() {
    Histories.write(folder, SECOND_FILE, "");
    assertThatThrownBy(() -> History.read(folder))
        .hasMessage(SECOND_FILE + ":1:1: This is not JSON: the file is empty.");
  }

  @Test
  void aFileThatIsNotUtf8() throws Exception {
    Files.write(
        folder.resolve(SECOND_FILE),
        "{\n  \"format\": 1, \"id\": \"\u00e9\"".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> History.read(folder))
        .hasMessage(SECOND_FILE + ":2: This is not UTF-8. Save the file in that encoding.");
  }

  @Test
  void twoRevisionsWithOneId() {
    Histories.write(
        folder,
        "0002_b.json",
        Histories.read(folder, SECOND_FILE).replace("varchar(20)", "varchar(30)"));
    assertThatThrownBy(() -> History.read(folder))
        .hasMessage(
            """
            0002_b.json:2:22: There is another revision 0002, in '0002_add_role_to_users.json': two branches have both recorded one.
              Put the one that no other database has yet behind the other, under a new number, and build:
                aludel rebase 0002_b.json""");
  }

  @Test
  void aCircle() {
    Histories.edit(folder, FIRST_FILE, "\"parents\": []", "\"parents\": [\"0002\"]");
    assertThatThrownBy(() -> History.read(folder))
        .hasMessage(
            FIRST_FILE
                + ":2:41: Revisions follow each other in a circle: 0001 after 0002 after 0001.");
  }

  @Test
  void anEditedRevision() {
    String recorded = Checksum.of(Histories.SECOND);
    Histories.edit(folder, SECOND_FILE, "varchar(20)", "varchar(30)");
    String found =
        Checksum.of(RevisionReader.recorded(Histories.read(folder, SECOND_FILE)).revision());
    assertThatThrownBy(() -> History.read(folder))
        .isInstanceOfSatisfying(
            HistoryException.class,
            edited ->
                assertThat(edited.problems())
                    .containsExactly(
                        new Problem(
                            Code.HISTORY_EDITED,
                            SECOND_FILE,
                            0,
                            0,
                            """
                            Revision 0002 was edited after it was recorded.
                              aludel.sum says %s
                              the file makes  %s
                              A database that has applied it would refuse the edited one. To take the edit back: git checkout -- ':(top)*/0002_add_role_to_users.json'
                              If no database has applied it, write this line into aludel.sum instead of the old one:
                                0002 %s"""
                                .formatted(recorded, found, found))));
  }

  @Test
  void aChangeThatDoesNotFit() {
    Histories.edit(folder, SECOND_FILE, "\"setRequired\": \"role\"", "\"setRequired\": \"rol\"");
    String checksum =
        Checksum.of(RevisionReader.recorded(Histories.read(folder, SECOND_FILE)).revision());
    Histories.edit(folder, "aludel.sum", Checksum.of(Histories.SECOND), checksum);
    assertThatThrownBy(() -> History.read(folder))
        .hasMessage(
            SECOND_FILE
                + ":7:5: This change does not fit the schema before it: table users has no column"
                + " rol. If somebody has edited a revision, take the edit back: git checkout --"
                + " ':(top)*/0002_add_role_to_users.json'");
  }

  @Test
  void aRevisionWithoutItsLine() {
    String line = "0002 " + Checksum.of(Histories.SECOND);
    Histories.edit(folder, "aludel.sum", line + "\n", "");
    assertThatThrownBy(() -> History.read(folder))
        .hasMessage(
            """
            0002_add_role_to_users.json: Revision 0002 has no line in aludel.sum: recording it, or taking it back, was interrupted, or the file was put here by hand.
              To keep the revision, add this line to aludel.sum:
                %s
              To take it back, delete the file.
              Where git has put two branches together: aludel merge, or aludel rebase 0002_add_role_to_users.json"""
                .formatted(line));
    Histories.write(folder, "aludel.sum", Histories.read(folder, "aludel.sum") + line);
    assertThat(History.read(folder).revisions()).hasSize(2);
  }

  @Test
  void aLineWithoutItsRevision() {
    Histories.delete(folder, SECOND_FILE);
    assertThatThrownBy(() -> History.read(folder))
        .hasMessage(
            """
            aludel.sum:2: Revision 0002 has a line here and no file.
              To get the file back: git checkout -- ':(top)*/0002_*.json'
              If the revision is meant to be gone, and no database has it, delete this line.""");
  }

  @Test
  void aConflictInTheSums() {
    Histories.edit(folder, "aludel.sum", "0002", "<<<<<<< HEAD\n0002");
    assertThatThrownBy(() -> History.read(folder))
        .hasMessage(
            """
            aludel.sum:2: Git left its conflict markers here, and only one side is there: 0002_add_role_to_users.json.
              Delete the lines of the markers, and those of revisions that have no file, and build.""");
  }

  @Test
  void damagedSums() {
    Histories.edit(folder, "aludel.sum", "0002 sha256:", "0002 sha1:");
    assertThatThrownBy(() -> History.read(folder))
        .hasMessage(
            "aludel.sum:2: A line looks like '0001 sha256:' and 64 hex digits; this one does not."
                + " To get the file back: git checkout -- ':(top)*/aludel.sum'");
    Histories.edit(folder, "aludel.sum", "0002 sha1:", "0001 sha256:");
    assertThatThrownBy(() -> History.read(folder))
        .hasMessage("aludel.sum:2: Revision 0001 has a line already. Delete this one.");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    Histories.edit(folder, FIRST_FILE, "\"format\": 1", "\"format\": 2");
    Histories.edit(folder, SECOND_FILE, "ADD_INDEX", "ADD_INDX");
    Histories.edit(folder, "aludel.properties", "naming", "nmaing");
    assertThatThrownBy(() -> History.read(folder))
        .hasMessageContainingAll(
            "aludel.properties:", FIRST_FILE + ":2:13", SECOND_FILE + ":10:14");
  }
}
