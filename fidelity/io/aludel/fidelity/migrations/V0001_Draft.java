package io.aludel.fidelity.migrations;

import static io.aludel.migration.ColumnOption.defaultSql;
import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static io.aludel.migration.Types.instant;
import static io.aludel.migration.Types.integer;
import static io.aludel.migration.Types.timestamp;

import io.aludel.migration.Migration;
import io.aludel.migration.Operations;
import java.lang.Override;
import javax.annotation.processing.Generated;

/**
 * Add Versions$Counted table and more. Revision 0001; a draft that is not recorded yet.
 */
@Generated("io.aludel")
final class V0001_Draft implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable("Versions$Counted")
        .ownedBy("versions.Versions.Counted")
        .column("id", bigint(), required())
        .column("created", instant(6), required())
        .column("updated_at", timestamp(6), required())
        .column("version", integer(), required())
        .primaryKey("pk_Versions$Counted", "id");
    op.createTable("Versions$Timed")
        .ownedBy("versions.Versions.Timed")
        .column("id", bigint(), required())
        .column("version", instant(6), required())
        .primaryKey("pk_Versions$Timed", "id");
    op.createTable("Versions$Wrapped")
        .ownedBy("versions.Versions.Wrapped")
        .column("id", bigint(), required())
        .column("vv", bigint(), required(), defaultSql("0"))
        .primaryKey("pk_Versions$Wrapped", "id");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("Versions$Wrapped");
    op.dropTable("Versions$Timed");
    op.dropTable("Versions$Counted");
  }
}
