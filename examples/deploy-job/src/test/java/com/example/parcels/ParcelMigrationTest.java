package com.example.parcels;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.junit.MigrationDatabase;
import io.aludel.junit.MigrationTest;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ParcelMigrationTest {

  private static final DataSource DATABASE = Postgres.at(Postgres.url());

  @RegisterExtension static final MigrationTest MIGRATIONS = MigrationTest.on(() -> DATABASE);

  @Test
  void everythingComesBackThatNobodyAgreedToLose(MigrationDatabase db) {
    assertThat(db.rehearse().revisions()).hasSize(4);
  }

  @Test
  void hibernateFindsWhatItExpects(MigrationDatabase db) {
    db.upgradeTo("head");
    Configuration configuration =
        new Configuration()
            .addAnnotatedClass(Parcel.class)
            .setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.getProperties().put("hibernate.connection.datasource", db.dataSource());
    try (SessionFactory sessions = configuration.buildSessionFactory()) {
      Parcel written = new Parcel("Ada", "PX-1", 250);
      sessions.inTransaction(session -> session.persist(written));
      sessions.inTransaction(
          session -> {
            Parcel read = session.find(Parcel.class, written.id());
            assertThat(read.recipient()).isEqualTo("Ada");
            assertThat(read.tracking()).isEqualTo("PX-1");
            assertThat(read.grams()).isEqualTo(250);
          });
    }
  }
}
