package io.aludel.fidelity;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/** Lets one session factory work on one database after the other. */
final class SwitchedConnections implements ConnectionProvider {

  private static final long serialVersionUID = 1;

  private transient Database database;

  SwitchedConnections(Database database) {
    this.database = database;
  }

  void switchTo(Database other) {
    database = other;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return database.borrow();
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    database.giveBack(connection);
  }

  @Override
  public boolean supportsAggressiveRelease() {
    return false;
  }

  @Override
  public boolean isUnwrappableAs(Class<?> type) {
    return false;
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new UnsupportedOperationException();
  }
}
