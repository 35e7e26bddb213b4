package io.aludel.runtime;

import io.aludel.dialect.CatalogueObject.OfIndex;
import io.aludel.dialect.Completion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Drops the index that is left behind, and marked as invalid, where {@code CREATE INDEX
 * CONCURRENTLY} or {@code DROP INDEX CONCURRENTLY} was stopped (PostgreSQL manual, CREATE INDEX).
 */
final class PostgresLeftovers {

  private final Connection connection;
  private final StoredNames names;

  PostgresLeftovers(Connection connection, StoredNames names) {
    this.connection = connection;
    this.names = names;
  }

  /** Drops what a statement has left behind. The transaction that is open is committed. */
  void cleanUp(Completion completion) throws SQLException {
    if (completion instanceof Completion.Exists exists
        && exists.object() instanceof OfIndex index) {
      drop(index);
    } else if (completion instanceof Completion.Gone gone
        && gone.object() instanceof OfIndex index) {
      drop(index);
    }
  }

  private void drop(OfIndex index) throws SQLException {
    Optional<String> invalid = invalid(index);
    connection.commit();
    if (invalid.isPresent()) {
      connection.setAutoCommit(true);
      try (Statement statement = connection.createStatement()) {
        statement.execute("drop index concurrently " + invalid.get());
      } finally {
        connection.setAutoCommit(false);
      }
    }
  }

  private Optional<String> invalid(OfIndex index) throws SQLException {
    String sql =
        "select format('%I.%I', n.nspname, i.relname) from pg_index x"
            + " join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid"
            + " join pg_namespace n on n.oid = i.relnamespace"
            + " where n.nspname = ? and t.relname = ? and i.relname = ? and not x.indisvalid";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, names.schemaOf(index.table()));
      query.setString(2, names.stored(index.table()));
      query.setString(3, names.stored(index.index()));
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }
}
