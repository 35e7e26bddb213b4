package com.example.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.conference.migrations.DefaultSequence;
import io.aludel.junit.MigrationDatabase;
import io.aludel.junit.MigrationTest;
import io.aludel.runtime.Migrator;
import io.aludel.runtime.Plan;
import io.aludel.runtime.PlannedStep;
import java.time.OffsetDateTime;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Databases that stand on different branches, and where they meet. */
class TeamBranchesTest {

  @RegisterExtension static final MigrationTest MIGRATIONS = MigrationTest.onH2();

  private static Migrator migrator(MigrationDatabase db) {
    return Migrator.of(db.dataSource(), new DefaultSequence());
  }

  private static List<String> missing(MigrationDatabase db) {
    Plan plan = migrator(db).planUpgrade("head");
    return plan.steps().stream().map(PlannedStep::id).toList();
  }

  @Test
  void everythingComesBackThatNobodyAgreedToLose(MigrationDatabase db) {
    assertThat(db.rehearse().revisions()).hasSize(6);
  }

  @Test
  void productionLacksWhatTheMainBranchDid(MigrationDatabase db) {
    db.at("0001").execute("insert into speakers (name) values ('Ada')");
    db.upgradeTo("0001a").execute(aTalk("room", "'Blue'"));
    assertThat(missing(db)).containsExactly("0002", "0003", "0004", "0005");

    db.upgradeTo("head");
    assertThat(db.query("select room, language from talks")).containsExactly("Blue|en");
    assertThat(migrator(db).drift()).isEmpty();
  }

  @Test
  void theMainBranchLacksTheHotfix(MigrationDatabase db) {
    db.upgradeTo("0003").execute("insert into speakers (name) values ('Ada')");
    db.execute(aTalk("language", "'fr'"));
    assertThat(missing(db)).containsExactly("0001a", "0004", "0005");

    db.upgradeTo("head");
    assertThat(db.query("select room, language from talks")).containsExactly("null|fr");
    assertThat(migrator(db).drift()).isEmpty();
  }

  @Test
  void theWayBackLeadsToTheForkAndUpAgain(MigrationDatabase db) {
    db.upgradeTo("head").downgradeTo("0001").upgradeTo("head");
    assertThat(migrator(db).check().isUpToDate()).isTrue();
    assertThat(migrator(db).drift()).isEmpty();
  }

  @Test
  void hibernateFindsWhatItExpects(MigrationDatabase db) {
    db.upgradeTo("head");
    Configuration configuration =
        new Configuration()
            .addAnnotatedClass(Speaker.class)
            .addAnnotatedClass(Talk.class)
            .setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.getProperties().put("hibernate.connection.datasource", db.dataSource());
    OffsetDateTime start = OffsetDateTime.parse("2026-12-01T09:30:00+01:00");
    try (SessionFactory sessions = configuration.buildSessionFactory()) {
      Speaker grace = new Speaker("Grace Hopper");
      grace.callAt("+1 212 555 0100");
      Talk written = new Talk("Nanoseconds", grace);
      written.plan("Blue", start);
      sessions.inTransaction(
          session -> {
            session.persist(grace);
            session.persist(written);
          });
      sessions.inTransaction(
          session -> {
            Talk read = session.find(Talk.class, written.id());
            assertThat(read.title()).isEqualTo("Nanoseconds");
            assertThat(read.language()).isEqualTo("en");
            assertThat(read.room()).isEqualTo("Blue");
            assertThat(read.startsAt().toInstant()).isEqualTo(start.toInstant());
            assertThat(read.speaker().name()).isEqualTo("Grace Hopper");
            assertThat(read.speaker().phone()).isEqualTo("+1 212 555 0100");
          });
    }
  }

  private static String aTalk(String column, String value) {
    return "insert into talks (title, speaker_id, %s) select 'Engines', id, %s from speakers"
        .formatted(column, value);
  }
}
