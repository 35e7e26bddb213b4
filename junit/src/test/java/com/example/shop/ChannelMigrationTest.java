package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.junit.MigrationDatabase;
import io.aludel.junit.MigrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChannelMigrationTest {

  @RegisterExtension static final MigrationTest migrations = MigrationTest.onH2();

  @Test
  void ordersFromBeforeChannelsWereMadeAtTheCounter(MigrationDatabase db) {
    db.at("0003").withRows();
    db.execute("update orders set status = 'PAID' where id = ?", 1);

    db.upgradeTo("0004");

    assertThat(db.query("select distinct channel from orders")).containsExactly("COUNTER");
    assertThat(db.query("select id, status from orders where id = 1")).containsExactly("1|PAID");
    db.downgradeTo("0003");
    assertThat(db.query("select status from orders where id = 1")).containsExactly("PAID");
  }

  @Test
  void everythingComesBack(MigrationDatabase db) {
    db.rehearse();
  }
}
