package com.example.shop;

import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Hibernate, set up as any application would. */
final class Shop {

  static final List<Class<?>> ENTITIES =
      List.of(Customer.class, Product.class, Order.class, OrderLine.class);

  private Shop() {}

  /**
   * Starts Hibernate on a database.
   *
   * @param schema what Hibernate does about the schema. An application with migrations says {@code
   *     validate}: Hibernate then looks whether it is there, and changes nothing.
   */
  static SessionFactory open(DataSource database, String schema) {
    Configuration configuration = new Configuration();
    ENTITIES.forEach(configuration::addAnnotatedClass);
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", schema);
    return configuration.buildSessionFactory();
  }
}
