package com.example.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.notebook.migrations.DefaultSequence;
import io.aludel.junit.MigrationDatabase;
import io.aludel.junit.MigrationTest;
import io.aludel.runtime.MigrationException;
import io.aludel.runtime.Migrator;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NotebookTest {

  @RegisterExtension static final MigrationTest MIGRATIONS = MigrationTest.onSqlite();

  @Test
  void everythingComesBackThatNobodyAgreedToLose(MigrationDatabase db) {
    assertThat(db.rehearse().revisions()).hasSize(6);
  }

  @Test
  void notesWithoutTitleGetTheBeginningOfTheirText(MigrationDatabase db) {
    db.upgradeTo("0005")
        .execute("insert into notes (id, title, text, pinned) values (1, null, 'Buy milk', false)")
        .execute("insert into notes (id, title, text, pinned) values (2, 'B', 'Bread', true)")
        .upgradeTo("0006");
    assertThat(db.query("select id, title from notes order by id"))
        .containsExactly("1|Buy milk", "2|B");
  }

  @Test
  void notesInNotebooksThatAreGoneAreFoundBeforeAnythingIsChanged(MigrationDatabase db) {
    db.upgradeTo("0003")
        .execute("insert into notes (text, pinned, notebook_id) values ('Lost', false, 7)");

    assertThatThrownBy(() -> db.upgradeTo("0004"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("notes.notebook_id");

    db.execute("insert into notebooks (id, name) values (7, 'Found')").upgradeTo("0004");
  }

  @Test
  void theSearchThatNobodyManagesOutlivesEveryRebuild(MigrationDatabase db) throws SQLException {
    db.upgradeTo("0001");
    Search search = new Search(db.dataSource());
    search.prepare();
    db.execute("insert into notes (id, title, text) values (1, 'Shop', 'Buy milk')");
    db.execute("insert into notes (id, text) values (2, 'Call Ada')");
    assertThat(search.find("milk")).containsExactly(1L);

    db.upgradeTo("head");
    assertThat(search.find("milk")).containsExactly(1L);
    assertThat(search.find("title : ada")).as("the filled title is found, too").containsExactly(2L);
    db.execute("update notes set text = 'Buy bread' where id = 1");
    assertThat(search.find("milk")).isEmpty();
    assertThat(search.find("bread")).containsExactly(1L);
    assertThat(Migrator.of(db.dataSource(), new DefaultSequence()).drift()).isEmpty();

    db.downgradeTo("0001");
    db.execute("insert into notes (id, text) values (3, 'More bread')");
    assertThat(search.find("bread")).containsExactlyInAnyOrder(1L, 3L);
    db.execute("insert into notes_search (notes_search) values ('integrity-check')");
  }

  @Test
  void hibernateFindsWhatItExpects(MigrationDatabase db) {
    db.upgradeTo("head");
    Configuration configuration =
        new Configuration()
            .addAnnotatedClass(Note.class)
            .addAnnotatedClass(Notebook.class)
            .setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.getProperties().put("hibernate.connection.datasource", db.dataSource());
    try (SessionFactory sessions = configuration.buildSessionFactory()) {
      Notebook home = new Notebook("Home");
      Note written = new Note("Shop", "Buy milk");
      written.moveTo(home);
      written.pin();
      sessions.inTransaction(
          session -> {
            session.persist(home);
            session.persist(written);
          });
      sessions.inTransaction(
          session -> {
            Note read = session.find(Note.class, written.id());
            assertThat(read.title()).isEqualTo("Shop");
            assertThat(read.text()).isEqualTo("Buy milk");
            assertThat(read.pinned()).isTrue();
            assertThat(read.notebook().name()).isEqualTo("Home");
          });
    }
  }
}
