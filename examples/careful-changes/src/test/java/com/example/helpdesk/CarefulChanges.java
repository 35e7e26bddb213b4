package com.example.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.junit.MigrationDatabase;
import io.aludel.runtime.MigrationException;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** What has to hold on every kind of database that the history serves. */
abstract class CarefulChanges {

  private static final String PEOPLE_FIRST =
      "insert into people (id, name, email, pager) values"
          + " (1, 'Ada', 'ada@example.com', '4711'), (2, 'Grace', 'grace@example.com', '4712')";
  private static final String TICKETS_FIRST =
      "insert into tickets (id, subject, priority, status, assignee_id) values"
          + " (1, 'No paper', 'HIGH', 1, 2), (2, 'No ink', null, 2, 2), (3, 'A moth', null, 3, null)";

  private static MigrationDatabase first(MigrationDatabase db) {
    return db.at("0001").execute(PEOPLE_FIRST).execute(TICKETS_FIRST);
  }

  private static List<String> people(MigrationDatabase db, String columns) {
    return db.query("select " + columns + " from people order by id");
  }

  private static List<String> tickets(MigrationDatabase db, String columns) {
    return db.query("select " + columns + " from tickets order by id");
  }

  @Test
  void everythingComesBackThatNobodyAgreedToLose(MigrationDatabase db) {
    assertThat(db.rehearse().revisions()).hasSize(9);
  }

  @Test
  void namesAreKept(MigrationDatabase db) {
    first(db).upgradeTo("0002");
    assertThat(people(db, "full_name")).containsExactly("Ada", "Grace");

    db.downgradeTo("0001");
    assertThat(people(db, "name")).containsExactly("Ada", "Grace");
  }

  @Test
  void ticketsWithoutPriorityGetTheNormalOne(MigrationDatabase db) {
    first(db).upgradeTo("0003");
    assertThat(tickets(db, "priority")).containsExactly("HIGH", "NORMAL", "NORMAL");
  }

  @Test
  void codesBecomeNamesAndCodesAgain(MigrationDatabase db) {
    first(db).upgradeTo("0004");
    assertThat(tickets(db, "status")).containsExactly("OPEN", "WAITING", "CLOSED");

    db.execute("update tickets set status = 'CLOSED' where id = 1").downgradeTo("0003");
    assertThat(tickets(db, "status")).containsExactly("3", "2", "3");
  }

  @Test
  void ticketsOfNobodyAreFoundBeforeAnythingIsChanged(MigrationDatabase db) {
    first(db).execute("update tickets set assignee_id = 77 where id = 2").upgradeTo("0004");

    assertThatThrownBy(() -> db.upgradeTo("0005"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("tickets.assignee_id");

    db.execute("update tickets set assignee_id = null where id = 2").upgradeTo("0005");
    assertThat(tickets(db, "assignee_id")).containsExactly("2", "null", "null");
  }

  @Test
  void addressesThatAreSharedAreFoundBeforeAnythingIsChanged(MigrationDatabase db) {
    first(db).execute("update people set email = 'all@example.com'").upgradeTo("0005");

    assertThatThrownBy(() -> db.upgradeTo("0006"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("people");

    db.execute("update people set email = 'ada@example.com' where id = 1").upgradeTo("0006");
  }

  @Test
  void pagersStayWhileBothVersionsRunAndComeBackUntilTheyArePurged(MigrationDatabase db) {
    first(db).upgradeTo("0007");
    db.execute("insert into people (id, full_name, email) values (3, 'Mary', 'mary@example.com')");
    assertThat(people(db, "pager")).containsExactly("4711", "4712", "null");

    db.upgradeTo("0008");
    assertThat(people(db, "zz_0008_pager")).containsExactly("4711", "4712", "null");

    db.downgradeTo("0007");
    assertThat(people(db, "pager")).containsExactly("4711", "4712", "null");

    db.upgradeTo("0009").downgradeTo("0007");
    assertThat(people(db, "pager")).containsExactly("null", "null", "null");
  }

  @Test
  void hibernateFindsWhatItExpects(MigrationDatabase db) {
    db.upgradeTo("head");
    Configuration configuration =
        new Configuration()
            .addAnnotatedClass(Person.class)
            .addAnnotatedClass(Ticket.class)
            .setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.getProperties().put("hibernate.connection.datasource", db.dataSource());
    try (SessionFactory sessions = configuration.buildSessionFactory()) {
      Ticket written = new Ticket("A moth");
      Person grace = new Person("Grace Hopper", "grace@example.com");
      written.assignTo(grace);
      sessions.inTransaction(
          session -> {
            session.persist(grace);
            session.persist(written);
          });
      sessions.inTransaction(
          session -> {
            Ticket read = session.find(Ticket.class, written.id());
            assertThat(read.subject()).isEqualTo("A moth");
            assertThat(read.priority()).isEqualTo("NORMAL");
            assertThat(read.status()).isEqualTo(TicketStatus.OPEN);
            assertThat(read.assignee().email()).isEqualTo("grace@example.com");
            read.become(TicketStatus.CLOSED);
          });
    }
    assertThat(tickets(db, "subject, status")).containsExactly("A moth|CLOSED");
  }
}
