package io.aludel.rehearsal;

import io.aludel.runtime.UnpooledDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** An embedded database, reached through its JDBC URL. */
final class UrlSource extends UnpooledDataSource {

  private final String url;

  UrlSource(String url) {
    this.url = url;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return DriverManager.getConnection(url);
  }
}
