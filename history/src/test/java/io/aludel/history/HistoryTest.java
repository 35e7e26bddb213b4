package io.aludel.history;

import static io.aludel.history.Histories.FIRST;
import static io.aludel.history.Histories.FIRST_FILE;
import static io.aludel.history.Histories.ROLE;
import static io.aludel.history.Histories.SECOND;
import static io.aludel.history.Histories.SECOND_FILE;
import static io.aludel.history.Histories.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.DataChange.RunSql;
import io.aludel.change.DialectSql;
import io.aludel.revision.Revision;
import io.aludel.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

  @TempDir Path folder;

  @BeforeEach
  void recordBoth() {
    Histories.recordBoth(folder);
  }

  @Test
  void whatWasRecordedIsRead() {
    History history = History.read(folder);
    assertThat(history.revisions()).containsExactly(FIRST, SECOND);
    assertThat(history.revision("0002")).contains(SECOND);
    assertThat(history.revision("0003")).isEmpty();
    assertThat(history.graph().heads()).containsExactly("0002");
    assertThat(history.settings()).isEqualTo(Settings.of(Histories.PACKAGE));
    assertThat(history.fileName("0002")).isEqualTo(SECOND_FILE);
    assertThat(history.checksums()).containsEntry("0001", Checksum.of(FIRST)).hasSize(2);
    assertThat(history.provisionalId()).isEqualTo("0003");
  }

  @Test
  void theBaseSchemaIsTheFoldOfAll() {
    History history = History.read(folder);
    assertThat(history.schema().requireColumn(USERS, ROLE).required()).isTrue();
    assertThat(history.schemaBefore("0002").requireTable(USERS).column(ROLE)).isEmpty();
    assertThat(history.schemaBefore("0001")).isEqualTo(Schema.empty());
  }

  @Test
  void theHashFollowsWhatABuildMakesOfIt() {
    String hash = History.read(folder).hash();
    Histories.edit(folder, FIRST_FILE, "\n", "\r\n");
    Histories.edit(folder, "aludel.properties", "# The history's settings.\n", "");
    assertThat(History.read(folder).hash()).isEqualTo(hash);
    Histories.edit(folder, FIRST_FILE, "add users table", "add a table");
    String described = History.read(folder).hash();
    assertThat(described).isNotEqualTo(hash);
    Histories.edit(folder, "aludel.properties", "naming = jpa", "naming = spring");
    assertThat(History.read(folder).hash()).isNotEqualTo(described);
  }

  /** Reasons count in no checksum, and stand in what a build makes. */
  @Test
  void theHashFollowsReasonsToo() {
    RunSql blank =
        new RunSql(
            USERS,
            "blank",
            DialectSql.any("update users set role = ''"),
            Optional.empty(),
            Optional.of("nobody needs them"));
    Revision third =
        new Revision(
            "0003",
            List.of("0002"),
            "blank roles",
            Optional.empty(),
            Optional.of(Histories.DAY),
            List.of(blank),
            List.of());
    Histories.write(folder, "0003_blank_roles.json", RevisionWriter.text(third));
    String sums = Histories.read(folder, SumFile.NAME);
    Histories.write(folder, SumFile.NAME, sums + SumFile.line("0003", Checksum.of(third)) + "\n");
    String hash = History.read(folder).hash();

    Histories.edit(folder, "0003_blank_roles.json", "nobody needs them", "they were wrong");

    assertThat(History.read(folder).hash()).isNotEqualTo(hash);
  }

  @Test
  void otherFilesAndOtherUnitsAreNotLookedAt() {
    Histories.write(folder, "README.md", "about");
    Histories.write(folder, ".0003_x.json.tmp", "{");
    Histories.write(folder, ".#0003_x.json", "{");
    Histories.write(folder.resolve("billing"), "0001_x.json", "{");
    assertThat(History.read(folder).revisions()).hasSize(2);
    assertThat(History.folderOf(folder, "billing")).isEqualTo(folder.resolve("billing"));
    assertThat(History.folderOf(folder, "default")).isEqualTo(folder);
  }

  @Test
  void withoutSettingsThereIsNoHistory() {
    Path none = folder.resolve("none");
    assertThat(History.exists(none)).isFalse();
    assertThat(History.exists(folder)).isTrue();
    assertThatThrownBy(() -> History.read(none))
        .hasMessage(
            """
            aludel.properties: The history has no settings. Create them:
                aludel init --package com.example.shop.migrations
              Or write this file yourself:
                format = 1
                package = com.example.shop.migrations""");
  }
}
