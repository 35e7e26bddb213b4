package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody has typed into a revision is named with its place, by every kind of mistake. */
class DamagedRevisionTest {

  private static final String FILE = "src/main/migrations/0002_add_role_to_users_and_more.json";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "format": 1,        | "format": 9,       | 2:13: This revision has format 9; this release of Aludel reads format 1.
          "format": 1,        | "format": "1",     | 2:13: A whole number is expected here, not a string.
          "format": 1,        | "format": 1.5,     | 2:13: A whole number is expected here, not 1.5.
          "format": 1,        | ~~                 | 1:1: 'format' is missing here.
          , "recorded": "2026-11-02" | ~~          | 1:1: 'recorded' is missing here.
          2026-11-02          | 2.11.2026          | '2.11.2026' is no date; dates look like 2026-11-21.
          "id": "0002"        | "id": "../2"       | 2:22: '../2' is no id: an id is made of letters and digits.
          "id": "0002"        | "id": 2            | 2:22: A string is expected here, not a number.
          ["0001"]            | "0001"             | 2:41: An array is expected here, not a string.
          "parents"           | "parent"           | 'parent' means nothing here. Did you mean 'parents'?
          "alterTable": "users", "setRequired" | "altrTable": "users", "setRequired" | 6:6: 'altrTable' means nothing here. Did you mean 'alterTable'?
          {"alterTable": "users", "setRequired": "role"} | "drop" | 6:5: An object is expected here, not a string.
          , "setRequired": "role" | ~~             | 6:5: One of these is missing here: addColumn,
          "setRequired": "role" | "setRequired": "" | An identifier is empty.
          "varchar(20)"       | "varchr(20)"       | 'varchr(20)'
          "varchar(20)"       | "varchar(20)", "required": "yes" | True or false is expected here, not a string.
          "value": "it's; a user" | "value": "x", "sql": "1" | Either 'value' or 'sql' is expected here, and only one of them.
          "value": "it's; a user" | "sql": {"postgres": "1"} | 'postgres' means nothing here. Did you mean 'postgresql'?
          "agreements": []    | "agreements": [{"rule": "ADD_INDX", "object": "users", "reason": "x"}] | 'ADD_INDX' is no rule. Did you mean 'ADD_INDEX'?
          "changes": [        | "changes": [[      | This is not JSON: Unexpected character
          """)
  void isNamedWithItsPlace(String piece, String damage, String message) throws IOException {
    TestProject project = TestProject.in(folder).recorded(2);
    Path file = folder.resolve(FILE);
    String text = Files.readString(file);
    assertThat(text).contains(piece);
    Files.writeString(file, text.replace(piece, damage == null ? "" : damage));

    Cli.Result result = project.cli().run("history");

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err()).startsWith("ALU202: " + FILE + ":").contains(message);
  }
}
