package com.example.notebook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Finds notes by their words, in a full text index of SQLite's. No entity maps it, and no revision
 * knows of it: the application makes it by itself, and migrations of {@code notes} leave it alone.
 */
public record Search(DataSource database) {

  private static final List<String> INDEX =
      List.of(
          "create virtual table if not exists notes_search"
              + " using fts5(title, text, content = 'notes', content_rowid = 'id')",
          "create trigger if not exists notes_search_insert after insert on notes begin"
              + " insert into notes_search (rowid, title, text)"
              + " values (new.id, new.title, new.text); end",
          "create trigger if not exists notes_search_delete after delete on notes begin"
              + " insert into notes_search (notes_search, rowid, title, text)"
              + " values ('delete', old.id, old.title, old.text); end",
          "create trigger if not exists notes_search_update after update on notes begin"
              + " insert into notes_search (notes_search, rowid, title, text)"
              + " values ('delete', old.id, old.title, old.text);"
              + " insert into notes_search (rowid, title, text)"
              + " values (new.id, new.title, new.text); end");

  /** Makes the index, where there is none yet. */
  public void prepare() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String part : INDEX) {
        statement.execute(part);
      }
    }
  }

  /** The ids of the notes with these words, in the syntax of FTS5; the best first. */
  public List<Long> find(String words) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select rowid from notes_search where notes_search match ? order by rank")) {
      query.setString(1, words);
      List<Long> ids = new ArrayList<>();
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          ids.add(found.getLong(1));
        }
      }
      return ids;
    }
  }
}
