package io.aludel.runtime;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Behaves as a pool does: closing gives a connection back, and leaves it open to be looked at. */
final class SingleUseConnections implements AutoCloseable {

  private final DataSource source;
  private final List<Connection> borrowed = new ArrayList<>();

  SingleUseConnections(DataSource source) {
    this.source = source;
  }

  List<Connection> borrowed() {
    return borrowed;
  }

  DataSource source() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> lend());
  }

  private Connection lend() throws SQLException {
    Connection connection = source.getConnection();
    connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
    borrowed.add(connection);
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              try {
                return method.getName().equals("close")
                    ? null
                    : method.invoke(connection, arguments);
              } catch (InvocationTargetException error) {
                throw error.getCause();
              }
            });
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : borrowed) {
      connection.close();
    }
  }
}
