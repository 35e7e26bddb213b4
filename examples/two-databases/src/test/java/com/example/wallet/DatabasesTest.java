package com.example.wallet;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.wallet.audit.migrations.AuditSequence;
import com.example.wallet.money.migrations.MoneySequence;
import io.aludel.runtime.Approval;
import io.aludel.runtime.MigrationException;
import io.aludel.runtime.Migrator;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Each unit goes its own way; the application needs both. */
class DatabasesTest {

  @Test
  void theApplicationStartsOnceBothAreUpToDate() {
    DataSource money = Maria.database("money_of_application");
    DataSource audit = Maria.database("audit_of_application");
    Databases databases = new Databases(Map.of("money", money, "audit", audit));

    Migrator.of(money, new MoneySequence()).upgrade("head", Approval.none());
    assertThatThrownBy(databases::requireUpToDate)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("audit");

    Migrator.of(audit, new AuditSequence()).upgrade("head", Approval.none());
    assertThatCode(databases::requireUpToDate).doesNotThrowAnyException();
  }
}
