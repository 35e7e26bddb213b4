package io.aludel.junit;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.varchar;

import io.aludel.change.DialectSql;
import io.aludel.migration.Migration;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.Operations;
import io.aludel.migration.SequencedRevision;
import java.util.List;

/** Two revisions, the second of which does not give back what it changes. */
record Forgetful(String unit) implements MigrationSequence {

  private static final DialectSql SHOUT = DialectSql.any("update users set name = upper(name)");
  private static final DialectSql WHISPER = DialectSql.any("update users set name = trim(name)");

  @Override
  public List<String> dialects() {
    return List.of("h2", "sqlite");
  }

  @Override
  public String versionTable() {
    return "aludel_revision";
  }

  @Override
  public List<SequencedRevision> revisions() {
    return List.of(
        new SequencedRevision("0001", List.of(), "add users", "sha256:1", false, false, true),
        new SequencedRevision("0002", List.of("0001"), "shout", "sha256:2", false, false, false));
  }

  @Override
  public Migration migration(String id) {
    return id.equals("0001") ? new AddUsers() : new Shout();
  }

  private static final class AddUsers implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("users")
          .column("id", bigint(), required())
          .column("name", varchar(40))
          .primaryKey("pk_users", "id");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("users");
    }
  }

  private static final class Shout implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.sql("users", "shout", SHOUT, WHISPER);
    }

    @Override
    public void downgrade(Operations op) {
      op.sql("users", "shout", WHISPER, SHOUT);
    }
  }
}
