package io.aludel.history;

import io.aludel.change.Change;
import io.aludel.change.ColumnAttributeChange.SetRequired;
import io.aludel.change.ColumnChange.AddColumn;
import io.aludel.change.ConstraintChange.CreateIndex;
import io.aludel.change.DataChange.Backfill;
import io.aludel.change.Expression;
import io.aludel.change.Subject;
import io.aludel.change.TableChange.CreateTable;
import io.aludel.hazard.Rule;
import io.aludel.revision.Agreement;
import io.aludel.revision.Revision;
import io.aludel.schema.Column;
import io.aludel.schema.Index;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Table;
import io.aludel.schema.Type.Plain;
import io.aludel.schema.Type.Varchar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small history to test with: a table of users, which then get a role. */
final class Histories {

  static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  static final ObjectName USERS = ObjectName.of("users");
  static final Name ROLE = Name.of("role");
  static final String PACKAGE = "com.example.shop.migrations";

  static final String FIRST_FILE = "0001_add_users_table.json";
  static final String SECOND_FILE = "0002_add_role_to_users.json";

  static final Revision FIRST =
      revision("0001", List.of(), "add users table", createUsers(), index("email"));

  static final Revision SECOND =
      new Revision(
          "0002",
          List.of("0001"),
          "add role to users",
          Optional.of("Support needs \"admins\"."),
          Optional.of(DAY),
          List.of(
              addColumn("role"),
              new Backfill(USERS, ROLE, new Expression.Value("user")),
              new SetRequired(USERS, ROLE)),
          List.of(new Agreement(Rule.ADD_INDEX, Subject.of(USERS), "small table")));

  private Histories() {}

  static Change createUsers() {
    return new CreateTable(
        Table.of(USERS, "com.example.shop.User")
            .withColumns(
                List.of(
                    Column.of("id", Plain.BIGINT).withRequired(true).withIdentity(true),
                    Column.of("email", new Varchar(255)).withDefaultSql(Optional.of("'?'"))))
            .withConstraints(List.of(new PrimaryKey(Name.of("pk_users"), List.of(Name.of("id"))))));
  }

  static Change index(String column) {
    return new CreateIndex(
        USERS, new Index(Name.of("ix_users_" + column), List.of(Index.Part.of(column)), false));
  }

  static Change addColumn(String name) {
    return new AddColumn(USERS, Column.of(name, new Varchar(20)));
  }

  static Revision revision(String id, List<String> parents, String what, Change... changes) {
    return new Revision(
        id, parents, what, Optional.empty(), Optional.of(DAY), List.of(changes), List.of());
  }

  /** A draft that fits a history. */
  static DraftFile draft(String id, String parent, String what, Change... changes) {
    List<String> parents = parent.isEmpty() ? List.of() : List.of(parent);
    Revision draft =
        new Revision(
            id, parents, what, Optional.empty(), Optional.empty(), List.of(changes), List.of());
    return new DraftFile(draft, List.of(), List.of());
  }

  /** Records both revisions. */
  static void recordBoth(Path folder) {
    Recorder recorder = new Recorder(folder);
    recorder.init(Settings.of(PACKAGE));
    recorder.record(
        draft("0001", "", FIRST.description(), FIRST.changes().toArray(Change[]::new)),
        Optional.empty(),
        Optional.empty(),
        DAY);
    Revision second =
        new Revision(
            SECOND.id(),
            SECOND.parents(),
            SECOND.description(),
            Optional.empty(),
            Optional.empty(),
            SECOND.changes(),
            SECOND.agreements());
    recorder.record(
        new DraftFile(second, List.of(), List.of()), Optional.empty(), SECOND.why(), DAY);
  }

  static String read(Path folder, String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  static void write(Path folder, String file, String text) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(file), text);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  static void delete(Path folder, String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Replaces a piece of a file, which must be there. */
  static void edit(Path folder, String file, String from, String to) {
    String text = read(folder, file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " does not contain " + from + "\n" + text);
    }
    write(folder, file, text.replace(from, to));
  }

  static List<String> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
