package com.example.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.wallet.audit.Entry;
import io.aludel.junit.MigrationDatabase;
import io.aludel.junit.MigrationTest;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditTest {

  private static final DataSource DATABASE = Maria.database("audit");

  @RegisterExtension
  static final MigrationTest MIGRATIONS = MigrationTest.on(() -> DATABASE).ofUnit("audit");

  @Test
  void everythingComesBackThatNobodyAgreedToLose(MigrationDatabase db) {
    assertThat(db.rehearse().revisions()).hasSize(3);
  }

  @Test
  void hibernateFindsWhatItExpects(MigrationDatabase db) {
    db.upgradeTo("head");
    try (SessionFactory sessions = Maria.hibernate(db.dataSource(), List.of(Entry.class))) {
      Entry written = new Entry("ada", "has paid Grace");
      sessions.inTransaction(session -> session.persist(written));
      sessions.inTransaction(
          session -> {
            Entry read = session.find(Entry.class, written.id());
            assertThat(read.moment()).isEqualTo(written.moment());
            assertThat(read.who()).isEqualTo("ada");
            assertThat(read.description()).isEqualTo("has paid Grace");
          });
    }
  }
}
