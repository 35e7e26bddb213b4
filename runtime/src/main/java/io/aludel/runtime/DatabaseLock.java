package io.aludel.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One lock for a unit in a database. It belongs to a connection of its own and dies with it, so
 * that no lock is ever left behind, and what the migrations do on theirs does not release it. Only
 * where that would block them, each of their transactions takes it anew.
 */
interface DatabaseLock {

  /** Whether it is held on a connection of its own, from the beginning of a run to its end. */
  default boolean hasConnection() {
    return true;
  }

  /** Tries to take the lock, and may wait a moment. */
  boolean tryLock(Connection connection) throws SQLException;

  void unlock(Connection connection) throws SQLException;

  /**
   * Says whether nobody else's transaction is still at work under this lock, and makes the
   * transaction of the connection such a one.
   */
  boolean tryWork(Connection working) throws SQLException;

  /**
   * A number that is another one if somebody else may have been at work since it was asked for,
   * where the lock ends with each transaction.
   */
  default long sight(Connection working) throws SQLException {
    return 0;
  }

  /** Takes back what {@link #tryWork} has left on a connection that goes back to its pool. */
  default void endWork(Connection working) throws SQLException {}

  /** H2 has no advisory locks: a row is locked, in a transaction that stays open. */
  record OfRow(String sql, String row) implements DatabaseLock {

    static OfRow of(VersionTables tables, String unit) {
      return new OfRow(
          "select content from " + tables.names().metaTable() + " where name = ? for update",
          VersionTables.lockRow(unit));
    }

    @Override
    public boolean tryLock(Connection connection) throws SQLException {
      connection.setAutoCommit(false);
      try (PreparedStatement query = connection.prepareStatement(sql)) {
        query.setString(1, row);
        try (ResultSet result = query.executeQuery()) {
          if (result.next()) {
            return true;
          }
        }
      } catch (SQLException error) {
        connection.rollback();
        if (DatabaseErrors.isLockedByOthers(error)) {
          return false;
        }
        if (!DatabaseErrors.isTableMissing(error)) {
          throw error;
        }
      }
      // The row was made over another connection, a moment ago.
      throw new SQLException(
          "the data source's connections do not lead to the same database; a database in memory"
              + " needs a name");
    }

    @Override
    public void unlock(Connection connection) throws SQLException {
      connection.rollback();
    }

    /** What a dead client's session still does holds locks of its own, on tables and rows. */
    @Override
    public boolean tryWork(Connection working) {
      return true;
    }
  }

  /**
   * MariaDB: a lock with a name, which lives as long as its connection and which no DDL statement
   * releases.
   */
  record Named(String name) implements DatabaseLock {
    @Override
    public boolean tryLock(Connection connection) throws SQLException {
      connection.setAutoCommit(true);
      return ask(connection, "select get_lock(?, 0)", "aludel_" + name);
    }

    @Override
    public void unlock(Connection connection) throws SQLException {
      ask(connection, "select release_lock(?)", "aludel_" + name);
    }

    /**
     * A second lock on the connection that works, which the server keeps as long as it is busy with
     * what a client that died has sent. It may be taken again by whoever has it.
     */
    @Override
    public boolean tryWork(Connection working) throws SQLException {
      return ask(
          working,
          "select coalesce(is_used_lock(n) = connection_id(), get_lock(n, 0)) from (select ? as n) names",
          "aludel_work_" + name);
    }

    @Override
    public void endWork(Connection working) throws SQLException {
      ask(working, "select release_lock(?)", "aludel_work_" + name);
    }

    private static boolean ask(Connection connection, String sql, String name) throws SQLException {
      try (PreparedStatement query = connection.prepareStatement(sql)) {
        query.setString(1, name);
        try (ResultSet result = query.executeQuery()) {
          return result.next() && result.getBoolean(1);
        }
      }
    }
  }

  /**
   * SQLite: who writes locks the whole file, so that a lock on another connection would block the
   * migration itself. Each revision's own transaction is the lock; it begins by writing, since one
   * that has read could be refused for what somebody else has written meanwhile.
   *
   * @param take writes the row of the unit, as it is
   */
  record OfTransaction(String take) implements DatabaseLock {

    private static final int MILLIS_TO_TRY = 100;

    static OfTransaction of(VersionTables tables, String unit) {
      return new OfTransaction(
          "update "
              + tables.names().metaTable()
              + " set content = content where name = "
              + tables.names().dialect().text(VersionTables.lockRow(unit)));
    }

    @Override
    public boolean hasConnection() {
      return false;
    }

    @Override
    public boolean tryLock(Connection connection) {
      return true;
    }

    @Override
    public void unlock(Connection connection) {}

    @Override
    public boolean tryWork(Connection working) throws SQLException {
      int patience = SqlitePragmas.get(working, "busy_timeout");
      SqlitePragmas.set(working, "busy_timeout", MILLIS_TO_TRY);
      try (Statement statement = working.createStatement()) {
        statement.executeUpdate(take);
        return true;
      } catch (SQLException error) {
        working.rollback();
        if (DatabaseErrors.isBusy(error)) {
          return false;
        }
        throw error;
      } finally {
        SqlitePragmas.set(working, "busy_timeout", patience);
      }
    }

    /** Changes when another connection has changed the file. */
    @Override
    public long sight(Connection working) throws SQLException {
      return SqlitePragmas.get(working, "data_version");
    }
  }

  /**
   * PostgreSQL: polled, because whoever waits inside {@code pg_advisory_lock} holds a snapshot that
   * {@code CREATE INDEX CONCURRENTLY} waits for; outside a transaction, for the same reason.
   */
  record Advisory(long key) implements DatabaseLock {
    @Override
    public boolean tryLock(Connection connection) throws SQLException {
      connection.setAutoCommit(true);
      return ask(connection, "select pg_try_advisory_lock(?)", key);
    }

    @Override
    public void unlock(Connection connection) throws SQLException {
      ask(connection, "select pg_advisory_unlock(?)", key);
    }

    /**
     * A second key, so that it does not wait for the first. It outlives transactions, since what is
     * built concurrently is in none; whoever has it does not take it twice.
     */
    @Override
    public boolean tryWork(Connection working) throws SQLException {
      boolean has =
          ask(
              working,
              "select count(*) > 0 from pg_locks where locktype = 'advisory' and granted"
                  + " and pid = pg_backend_pid() and objsubid = 1"
                  + " and ((classid::bigint << 32) | objid::bigint) = ?",
              key + 1);
      return has || ask(working, "select pg_try_advisory_lock(?)", key + 1);
    }

    @Override
    public void endWork(Connection working) throws SQLException {
      if (!working.getAutoCommit()) {
        working.rollback();
      }
      ask(working, "select pg_advisory_unlock(?)", key + 1);
    }

    private static boolean ask(Connection connection, String sql, long key) throws SQLException {
      try (PreparedStatement query = connection.prepareStatement(sql)) {
        query.setLong(1, key);
        try (ResultSet result = query.executeQuery()) {
          return result.next() && result.getBoolean(1);
        }
      }
    }
  }
}
