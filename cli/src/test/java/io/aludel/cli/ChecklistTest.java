package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.change.Changes;
import io.aludel.change.Subject;
import io.aludel.dialect.Dialects;
import io.aludel.hazard.Rule;
import io.aludel.migration.ColumnOption;
import io.aludel.migration.Operations;
import io.aludel.migration.Types;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChecklistTest {

  private static final Schema USERS =
      Changes.apply(
          Schema.empty(),
          Operations.changesOf(
              op ->
                  op.createTable("users")
                      .column("id", Types.bigint(), ColumnOption.required())
                      .column("boss_id", Types.bigint())
                      .primaryKey("pk_users", "id")));

  private static List<String> points(Consumer<Operations> up, Agreement... agreements) {
    Revision revision =
        new Revision(
            "0002",
            List.of("0001"),
            "change users",
            Optional.empty(),
            Optional.empty(),
            Operations.changesOf(up),
            List.of(agreements));
    return new Checklist(new Review(revision, USERS, Dialects.named("h2"), new TreeSet<>()))
        .points().stream().map(Checklist.Point::toString).toList();
  }

  @Test
  void foreignKeysWithoutAnIndexAreOpen() {
    assertThat(
            points(op -> op.alterTable("users").addForeignKey("fk_boss", "boss_id", "users", "id")))
        .contains("open  foreign keys without an index, which makes deleting slow: users.boss_id");
    assertThat(
            points(
                op ->
                    op.alterTable("users")
                        .createIndex("ix_boss", "boss_id", "id")
                        .addForeignKey("fk_boss", "boss_id", "users", "id")))
        .contains("done  foreign keys are indexed");
    assertThat(points(op -> op.alterTable("users").createIndex("ix_boss", "boss_id")))
        .noneMatch(point -> point.contains("foreign"));
  }

  @Test
  void aLossIsToldWithItsReason() {
    assertThat(
            points(
                op -> op.alterTable("users").dropColumn("boss_id"),
                new Agreement(
                    Rule.DROP_COLUMN,
                    Subject.of(ObjectName.of("users"), Name.of("boss_id")),
                    "nobody has one")))
        .contains(
            "done  the upgrade destroys users.boss_id (agreed: nobody has one)",
            "done  agreed to DROP_COLUMN of users.boss_id: nobody has one");
  }
}
