package io.aludel.processor.mapping;

import io.aludel.change.Change;
import io.aludel.dialect.Dialect;
import io.aludel.dialect.Dialects;
import io.aludel.diff.Comparison;
import io.aludel.schema.Name;
import io.aludel.schema.ObjectName;
import io.aludel.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;

/**
 * Creates the schema of the same entities twice on a real database, by Hibernate and by Aludel, and
 * reads from the database's catalogue what came out.
 */
final class FidelityHarness implements AutoCloseable {

  private EmbeddedPostgres postgres;
  private int databases;

  /** What Hibernate creates for the classes of a folder of class files. */
  SortedSet<String> byHibernate(
      String database, MappingSettings settings, Path classes, List<String> classNames)
      throws Exception {
    try (Database fresh = fresh(database);
        URLClassLoader loader =
            new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
      Map<String, Object> properties = new HashMap<>();
      properties.put("jakarta.persistence.jdbc.url", fresh.url());
      properties.put("jakarta.persistence.jdbc.user", fresh.user());
      properties.put("jakarta.persistence.schema-generation.database.action", "create");
      properties.put("jakarta.persistence.create-database-schemas", true);
      properties.put("hibernate.hbm2ddl.halt_on_error", true);
      // Tables of Hibernate's own, for bulk updates.
      properties.put("hibernate.query.mutation_strategy.global_temporary.create_tables", false);
      if (settings.naming() == Naming.SPRING) {
        properties.put(
            "hibernate.physical_naming_strategy", new PhysicalNamingStrategySnakeCaseImpl());
        properties.put("hibernate.implicit_naming_strategy", new SpringImplicitNamingStrategy());
      }
      StandardServiceRegistry registry =
          new StandardServiceRegistryBuilder(
                  new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build())
              .applySettings(properties)
              .build();
      try {
        MetadataSources sources = new MetadataSources(registry);
        for (String className : classNames) {
          Class<?> type = loader.loadClass(className);
          if (Stream.of(type.getAnnotations())
              .anyMatch(
                  each -> each.annotationType().getName().startsWith("jakarta.persistence."))) {
            sources.addAnnotatedClass(type);
          }
        }
        // Not from the metadata alone: generators make columns required while the factory starts.
        sources.buildMetadata().buildSessionFactory().close();
      } finally {
        StandardServiceRegistryBuilder.destroy(registry);
      }
      return Catalogue.read(database, fresh.connection());
    }
  }

  /** What Aludel creates for a derived schema. */
  SortedSet<String> byAludel(String database, Schema schema) throws Exception {
    Dialect dialect = Dialects.named(database);
    try (Database fresh = fresh(database);
        Statement statement = fresh.connection().createStatement()) {
      for (Name name : databaseSchemas(schema)) {
        statement.execute("create schema " + dialect.identifier(name));
      }
      for (var sql : dialect.statements(Schema.empty(), changesTo(schema))) {
        try {
          statement.execute(sql.sql());
        } catch (SQLException e) {
          throw new AssertionError(sql.sql(), e);
        }
      }
      return Catalogue.read(database, fresh.connection());
    }
  }

  private static List<Change> changesTo(Schema schema) {
    return new Comparison(List.of(), Schema.empty(), schema, Schema.empty(), List.of(), "0001")
        .draft()
        .changes();
  }

  private static SortedSet<Name> databaseSchemas(Schema schema) {
    TreeSet<Name> names = new TreeSet<>();
    Stream.concat(
            schema.tables().stream().map(table -> table.name()),
            schema.sequences().stream().map(sequence -> sequence.name()))
        .map(ObjectName::schema)
        .flatMap(Optional::stream)
        .forEach(names::add);
    return names;
  }

  private Database fresh(String database) throws Exception {
    String name = "fidelity" + databases++;
    return database.equals("h2")
        ? Database.open("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "shutdown")
        : postgres(name);
  }

  private Database postgres(String name) throws Exception {
    if (postgres == null) {
      postgres =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "off")
              .start();
    }
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return Database.open(postgres.getJdbcUrl("postgres", name), "postgres", "select 1");
  }

  @Override
  public void close() throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }

  private record Database(String url, String user, Connection connection, String farewell)
      implements AutoCloseable {

    static Database open(String url, String user, String farewell) throws SQLException {
      return new Database(url, user, DriverManager.getConnection(url, user, ""), farewell);
    }

    @Override
    public void close() throws SQLException {
      try (connection;
          Statement statement = connection.createStatement()) {
        statement.execute(farewell);
      }
    }
  }
}
