package com.example.wallet;

import io.aludel.servers.MariaServer;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.mariadb.jdbc.MariaDbDataSource;

/** Databases on one server, which is started for the first of them. */
final class Maria {

  private Maria() {}

  /** A new, empty database. */
  static DataSource database(String name) {
    try {
      return new MariaDbDataSource(MariaServer.create(name) + "?user=" + MariaServer.USER);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Hibernate, which looks whether the tables of these entities are there, and changes nothing. */
  static SessionFactory hibernate(DataSource database, List<Class<?>> entities) {
    Configuration configuration = new Configuration();
    entities.forEach(configuration::addAnnotatedClass);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.getProperties().put("hibernate.connection.datasource", database);
    return configuration.buildSessionFactory();
  }
}
