package io.aludel.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Change;
import io.aludel.change.DataChange.RunSql;
import io.aludel.change.DialectSql;
import io.aludel.change.Subject;
import io.aludel.hazard.Rule;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevisionFileTest {

  @Test
  void aChangeALine() {
    assertThat(RevisionWriter.text(Histories.SECOND))
        .isEqualTo(
            """
            {
              "format": 1, "id": "0002", "parents": ["0001"], "description": "add role to users", "recorded": "2026-11-21",
              "why": "Support needs \\"admins\\".",
              "changes": [
                {"alterTable": "users", "addColumn": {"name": "role", "type": "varchar(20)"}},
                {"alterTable": "users", "backfill": {"column": "role", "value": "user"}},
                {"alterTable": "users", "setRequired": "role"}
              ],
              "agreements": [
                {"rule": "ADD_INDEX", "object": "users", "reason": "small table"}
              ]
            }
            """);
  }

  @Test
  void aColumnALineForANewTable() {
    assertThat(RevisionWriter.text(Histories.FIRST))
        .isEqualTo(
            """
            {
              "format": 1, "id": "0001", "parents": [], "description": "add users table", "recorded": "2026-11-21",
              "changes": [
                {"createTable": {
                  "name": "users", "owner": "com.example.shop.User",
                  "columns": [
                    {"name": "id", "type": "bigint", "required": true, "identity": true},
                    {"name": "email", "type": "varchar(255)", "default": "'?'"}
                  ],
                  "constraints": [
                    {"primaryKey": "pk_users", "columns": ["id"]}
                  ]
                }},
                {"alterTable": "users", "createIndex": {"name": "ix_users_email", "columns": ["email"]}}
              ],
              "agreements": []
            }
            """);
  }

  @Test
  void whatCannotBeSeenIsEscaped() {
    String text = RevisionWriter.text(revision("a\u202eb\u0007\ud800", "sql"));
    assertThat(text).contains("a\\u202eb\\u0007\\ud800");
  }

  /** Fixed for ever: databases hold these checksums. */
  @Test
  void theChecksumIsTakenOverTheCanonicalForm() throws Exception {
    String canonical =
        "{\"id\": \"0002\", \"parents\": [\"0001\"], \"changes\": ["
            + "{\"alterTable\": \"users\", \"addColumn\": {\"name\": \"role\", \"type\": \"varchar(20)\"}}, "
            + "{\"alterTable\": \"users\", \"backfill\": {\"column\": \"role\", \"value\": \"user\"}}, "
            + "{\"alterTable\": \"users\", \"setRequired\": \"role\"}], "
            + "\"agreements\": [{\"rule\": \"ADD_INDEX\", \"object\": \"users\"}]}";
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
    assertThat(Checksum.of(Histories.SECOND))
        .isEqualTo("sha256:" + HexFormat.of().formatHex(digest));
  }

  @Test
  void descriptionsDatesReasonsAndLayoutDoNotCount() {
    String checksum = Checksum.of(revision("one", "delete from a"));
    assertThat(Checksum.of(revision("another", "delete from a"))).isEqualTo(checksum);
    assertThat(Checksum.of(revision("one", "delete from b"))).isNotEqualTo(checksum);

    String text = RevisionWriter.text(Histories.SECOND);
    String other =
        text.replace("\n", "\r\n")
            .replace(": ", " :  ")
            .replace("small table", "none")
            .replace("2026-11-21", "2027-01-31")
            .replace("add role to users", "x");
    assertThat(other).isNotEqualTo(text);
    assertThat(Checksum.of(RevisionReader.recorded(other).revision()))
        .isEqualTo(Checksum.of(Histories.SECOND));
  }

  @Test
  void idParentsChangesAndAgreementsCount() {
    String text = RevisionWriter.text(Histories.SECOND);
    for (String edit : List.of("\"0002\"", "\"0001\"", "varchar(20)", "user\"}", "ADD_INDEX")) {
      String edited =
          text.replace(edit, edit.replace("2", "3").replace("1", "4").replace("u", "U"))
              .replace("ADD_INDEX", edit.equals("ADD_INDEX") ? "RENAME" : "ADD_INDEX");
      assertThat(Checksum.of(RevisionReader.recorded(edited).revision()))
          .describedAs(edit)
          .isNotEqualTo(Checksum.of(Histories.SECOND));
    }
  }

  private static Revision revision(String words, String sql) {
    Change run =
        new RunSql(
            Histories.USERS, "id", DialectSql.any(sql), Optional.empty(), Optional.of(words));
    return new Revision(
        "0001",
        List.of(),
        words,
        Optional.of(words),
        Optional.of(LocalDate.of(2026, 1, 1 + words.length())),
        List.of(run),
        List.of(new Agreement(Rule.RAW_SQL, Subject.of(Histories.USERS), words)));
  }
}
