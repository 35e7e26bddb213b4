package io.aludel.change;

import static io.aludel.migration.ColumnOption.required;
import static io.aludel.migration.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.migration.Operations;
import io.aludel.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change takes away, its inverse brings back whole. */
class InversesTest {

  private static void base(Operations op) {
    op.createTable("parent").column("id", bigint(), required()).primaryKey("pk_parent", "id");
    op.createTable("child")
        .column("id", bigint(), required())
        .column("parent_id", bigint())
        .primaryKey("pk_child", "id");
    op.alterTable("child")
        .addUnique("uq_child", "parent_id", "id")
        .addCheck("ck_child", "id > 0")
        .addForeignKey("fk_child", "parent_id", "parent", "id")
        .createIndex("ix_child", "parent_id");
  }

  @Test
  void aTableComesBackWithAllItsKeys() {
    Schema before = Changes.apply(Schema.empty(), Operations.changesOf(InversesTest::base));
    List<Change> drop = Operations.changesOf(op -> op.dropTable("child"));
    Schema after = Changes.apply(before, drop);
    assertThat(Changes.apply(after, Changes.invert(before, drop))).isEqualTo(before);
  }
}
