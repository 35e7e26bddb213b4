package com.example.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.wallet.money.Account;
import com.example.wallet.money.Transfer;
import com.example.wallet.money.TransferState;
import io.aludel.junit.MigrationDatabase;
import io.aludel.junit.MigrationTest;
import java.math.BigDecimal;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MoneyTest {

  /** One database for all tests: each finds it empty, and leaves it so. */
  private static final DataSource DATABASE = Maria.database("money");

  @RegisterExtension
  static final MigrationTest MIGRATIONS = MigrationTest.on(() -> DATABASE).ofUnit("money");

  @Test
  void everythingComesBackThatNobodyAgreedToLose(MigrationDatabase db) {
    assertThat(db.rehearse().revisions()).hasSize(3);
  }

  @Test
  void whatWasThereBeforeCurrenciesIsInEuro(MigrationDatabase db) {
    db.upgradeTo("d77a28c6677e")
        .execute("insert into accounts (number, version, owner, balance) values ('1', 0, 'Ada', 7)")
        .upgradeTo("58288dd887e2");
    assertThat(db.query("select currency, balance from accounts")).containsExactly("EUR|7.00");

    db.downgradeTo("d77a28c6677e");
    assertThat(db.query("select owner, balance from accounts")).containsExactly("Ada|7.00");
  }

  @Test
  void hibernateFindsWhatItExpects(MigrationDatabase db) {
    db.upgradeTo("head");
    try (SessionFactory sessions =
        Maria.hibernate(db.dataSource(), List.of(Account.class, Transfer.class))) {
      Account ada = new Account("DE1", "Ada");
      Account grace = new Account("US1", "Grace");
      Transfer written = new Transfer(ada, grace, new BigDecimal("12.50"));
      sessions.inTransaction(
          session -> {
            session.persist(ada);
            session.persist(grace);
            session.persist(written);
          });
      sessions.inTransaction(
          session -> {
            Transfer read = session.find(Transfer.class, written.id());
            assertThat(read.sender().owner()).isEqualTo("Ada");
            assertThat(read.receiver().currency()).isEqualTo("EUR");
            assertThat(read.amount()).isEqualByComparingTo("12.50");
            assertThat(read.state()).isEqualTo(TransferState.ASKED);
          });
    }
  }
}
