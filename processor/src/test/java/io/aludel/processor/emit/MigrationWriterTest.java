package io.aludel.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange;
import io.aludel.change.ColumnChange;
import io.aludel.change.DataChange;
import io.aludel.change.Expression;
import io.aludel.change.TableChange;
import io.aludel.migration.Migration;
import io.aludel.migration.Operations;
import io.aludel.migration.Types;
import io.aludel.processor.testing.InMemoryJavac;
import io.aludel.revision.Revision;
import io.aludel.schema.Column;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MigrationWriterTest {

  private static final ClassName CLASS = ClassName.get("com.example.migrations", "V0002_Test");
  private static final ObjectName USERS = ObjectName.of("users");

  /** What is printed, compiled and executed is what was to be printed. */
  @Property(tries = 40)
  void printedChangesAreTheChanges(
      @ForAll("changes") List<Change> up,
      @ForAll("changes") List<Change> down,
      @ForAll("texts") String description,
      @ForAll("texts") String why) {
    Revision revision =
        new Revision(
            "0002",
            List.of("0001"),
            description,
            Optional.of(why),
            Optional.of(LocalDate.of(2026, 11, 21)),
            up,
            List.of());
    Migration migration = compiled(write(revision, up, down));
    // Records of names compare equal whatever their case; their texts tell.
    assertThat(Operations.changesOf(migration::upgrade)).isEqualTo(up).hasToString(up.toString());
    assertThat(Operations.changesOf(migration::downgrade))
        .isEqualTo(down)
        .hasToString(down.toString());
  }

  @Provide
  static Arbitrary<List<Change>> changes() {
    return ArbitraryChanges.any().list().ofMaxSize(60);
  }

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(ArbitrarySchemas.TEXTS, Arbitraries.of("*/", "\\u002a/", "{@link x}"));
  }

  @Test
  void readsLikeSomethingAReviewerWouldApprove() {
    List<Change> up =
        List.of(
            new ColumnChange.AddColumn(USERS, Column.of("role", Types.varchar(20))),
            new DataChange.Backfill(USERS, Name.of("role"), new Expression.Value("user")),
            new ColumnAttributeChange.SetRequired(USERS, Name.of("role")),
            new TableChange.CreateTable(
                Table.of(ObjectName.of("tags"), "com.example.Tag")
                    .plus(Column.of("id", Types.bigint()).withRequired(true).withIdentity(true))
                    .plus(Column.of("name", Types.varchar(255)))));
    List<Change> down =
        List.of(
            new TableChange.DropTable(ObjectName.of("tags")),
            new ColumnChange.DropColumn(USERS, Name.of("role")));
    Revision revision =
        new Revision(
            "0002",
            List.of("0001"),
            "add role to users",
            Optional.of("Permissions need it.\n\nSee the wiki."),
            Optional.of(LocalDate.of(2026, 11, 21)),
            up,
            List.of());
    assertThat(write(revision, up, down).source())
        .isEqualTo(
            """
            package com.example.migrations;

            import static io.aludel.migration.ColumnOption.identity;
            import static io.aludel.migration.ColumnOption.required;
            import static io.aludel.migration.Types.bigint;
            import static io.aludel.migration.Types.varchar;

            import io.aludel.migration.Migration;
            import io.aludel.migration.Operations;
            import java.lang.Override;

            /**
             * Add role to users. Revision 0002, after 0001; recorded on 2026-11-21.
             *
             * <p>Permissions need it.
             *
             * <p>See the wiki.
             */
            final class V0002_Test implements Migration {
              @Override
              public void upgrade(Operations op) {
                op.alterTable("users")
                    .addColumn("role", varchar(20))
                    .backfill("role", "user")
                    .setRequired("role");
                op.createTable("tags")
                    .ownedBy("com.example.Tag")
                    .column("id", bigint(), required(), identity())
                    .column("name", varchar(255));
              }

              @Override
              public void downgrade(Operations op) {
                op.dropTable("tags");
                op.alterTable("users").dropColumn("role");
              }
            }
            """);
  }

  @Test
  void aTextTooLongForAConstantCompiles() {
    String text = "é€x".repeat(40_000);
    assertSurvives(
        List.of(new DataChange.Backfill(USERS, Name.of("role"), new Expression.Value(text))));
  }

  static void assertSurvives(List<Change> changes) {
    Migration migration = compiled(write(draft(changes), changes, List.of()));
    assertThat(Operations.changesOf(migration::upgrade)).isEqualTo(changes);
  }

  static Revision draft(List<Change> changes) {
    return new Revision(
        "0001", List.of(), "draft", Optional.empty(), Optional.empty(), changes, List.of());
  }

  static GeneratedClass write(Revision revision, List<Change> up, List<Change> down) {
    return new MigrationWriter(Optional.empty()).write(CLASS, revision, up, down);
  }

  static Migration compiled(GeneratedClass generated) {
    return InMemoryJavac.compile(Map.of(generated.name(), generated.source()))
        .instance(generated.name(), Migration.class);
  }
}
