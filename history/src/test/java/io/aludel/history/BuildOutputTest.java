package io.aludel.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.change.Changes;
import io.aludel.change.Subject;
import io.aludel.diff.Finding.Unanswered;
import io.aludel.hazard.Hazard;
import io.aludel.hazard.Level;
import io.aludel.hazard.Rule;
import io.aludel.history.Settings.ApprovalBy;
import io.aludel.migration.SequencedRevision;
import io.aludel.schema.Column;
import io.aludel.schema.HeldColumn;
import io.aludel.schema.HeldTable;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.aludel.schema.Sequence;
import io.aludel.schema.Table;
import io.aludel.schema.Type.Plain;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuildOutputTest {

  private static final Manifest MANIFEST =
      new Manifest(
          "default",
          "com.example.DefaultSequence",
          "sha256:00",
          List.of("h2", "postgresql"),
          "aludel_revision",
          ApprovalBy.PLAN,
          Optional.of("draft.json"),
          Optional.of("a class is missing"),
          List.of(
              new Manifest.Entry(
                  new SequencedRevision(
                      "0001", List.of(), "add users", "sha256:01", false, false, true),
                  "com.example.V0001_AddUsers"),
              new Manifest.Entry(
                  new SequencedRevision(
                      "0002", List.of("0001"), "add role", "sha256:02", true, false, true),
                  "com.example.V0002_Draft")),
          List.of("b.User", "a.Order"));

  @Test
  void theManifest() {
    assertThat(MANIFEST.text())
        .isEqualTo(
            """
            {
              "format": 1, "unit": "default",
              "sequence": "com.example.DefaultSequence",
              "history": "sha256:00",
              "dialects": ["h2", "postgresql"],
              "versionTable": "aludel_revision",
              "approval": "plan",
              "draft": "draft.json",
              "obstacle": "a class is missing",
              "revisions": [
                {"id": "0001", "parents": [], "description": "add users", "class": "com.example.V0001_AddUsers", "checksum": "sha256:01", "draft": false, "upgradeLoses": false, "downgradeLoses": true},
                {"id": "0002", "parents": ["0001"], "description": "add role", "class": "com.example.V0002_Draft", "checksum": "sha256:02", "draft": true, "upgradeLoses": false, "downgradeLoses": true}
              ],
              "classes": [
                "a.Order",
                "b.User"
              ]
            }
            """);
    assertThat(Manifest.parse(MANIFEST.text())).isEqualTo(MANIFEST);
  }

  @Test
  void aDraft() {
    Subject role = Subject.of(Histories.USERS, Histories.ROLE);
    Hazard hazard = new Hazard(Rule.DROP_COLUMN, Level.DANGEROUS, role, "it goes");
    DraftFile draft =
        new DraftFile(
            Histories.draft("0003", "0002", "remove role", Histories.addColumn("kind")).revision(),
            List.of(new Unanswered(hazard, List.of(Name.of("kind")))),
            List.of("b.User", "a.Order"));
    assertThat(draft.text())
        .isEqualTo(
            """
            {
              "revision": {
                "format": 1, "id": "0003", "parents": ["0002"], "description": "remove role",
                "changes": [
                  {"alterTable": "users", "addColumn": {"name": "kind", "type": "varchar(20)"}}
                ],
                "agreements": []
              },
              "unanswered": [
                {"rule": "DROP_COLUMN", "level": "DANGEROUS", "object": "users", "column": "role", "detail": "it goes", "candidates": ["kind"]}
              ],
              "classes": [
                "a.Order",
                "b.User"
              ]
            }
            """);
    assertThat(DraftFile.parse(draft.text())).isEqualTo(draft);
  }

  @Test
  void damagedOutputIsBuiltAgain() {
    assertThatThrownBy(() -> Manifest.parse(MANIFEST.text().replace("\"unit\"", "\"unti\"")))
        .hasMessage(
            "manifest.json:2:16: 'unti' means nothing here. Did you mean 'unit'? Build again.");
    assertThatThrownBy(() -> DraftFile.parse("{"))
        .hasMessage("draft.json:1:2: This is not JSON: the file ends too early. Build again.");
  }

  @Test
  void aSchemaIsWrittenWholeAndSorted() {
    Table users =
        Changes.apply(Schema.empty(), Histories.FIRST.changes()).requireTable(Histories.USERS);
    Table held =
        Table.of(ObjectName.of("old"), "a.Old")
            .plus(Column.of("b", Plain.UUID))
            .plus(new HeldColumn(Name.of("zz_0001_a"), Column.of("a", Plain.DATE)));
    Schema schema =
        Schema.empty()
            .edit(
                editor -> {
                  editor.addTable(users);
                  editor.addSequence(new Sequence(ObjectName.of("s"), 1, 50));
                  editor.addHeldTable(new HeldTable(ObjectName.of("zz_0002_old"), held));
                  editor.addUnmanagedTable(ObjectName.of("log"));
                });
    assertThat(SchemaFile.text(schema))
        .isEqualTo(
            """
            {
              "format": 1,
              "tables": [
                {
                  "name": "users", "owner": "com.example.shop.User",
                  "columns": [
                    {"name": "email", "type": "varchar(255)", "default": "'?'"},
                    {"name": "id", "type": "bigint", "required": true, "identity": true}
                  ],
                  "constraints": [
                    {"primaryKey": "pk_users", "columns": ["id"]}
                  ],
                  "indexes": [
                    {"name": "ix_users_email", "columns": ["email"]}
                  ]
                }
              ],
              "sequences": [
                {"name": "s", "start": 1, "increment": 50}
              ],
              "heldTables": [
                {"as": "zz_0002_old", "original": {"name": "old", "owner": "a.Old", "columns": [{"name": "b", "type": "uuid"}], "held": [{"as": "zz_0001_a", "original": {"name": "a", "type": "date"}}]}}
              ],
              "heldSequences": [],
              "unmanagedTables": [
                "log"
              ],
              "unmanagedSequences": []
            }
            """);
  }
}
