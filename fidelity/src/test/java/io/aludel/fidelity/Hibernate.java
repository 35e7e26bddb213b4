package io.aludel.fidelity;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;

/** The real thing: a session factory over the classes of a model. */
final class Hibernate implements AutoCloseable {

  private static final String PACKAGE_INFO = ".package-info";

  private final URLClassLoader loader;
  private final StandardServiceRegistry registry;
  private final SwitchedConnections connections;
  private final LenientSchemaTool schemaTool = new LenientSchemaTool();
  private final Metadata metadata;
  private final SessionFactoryImplementor factory;

  /** Starts, and creates the schema in an empty database. */
  Hibernate(Model model, NamingStrategies naming, Compiled compiled, Database database)
      throws IOException, ClassNotFoundException {
    loader =
        new URLClassLoader(
            new URL[] {compiled.classes().toUri().toURL()}, getClass().getClassLoader());
    connections = new SwitchedConnections(database);
    registry =
        new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build())
            .applySettings(properties(model, naming, database.kind()))
            .build();
    try {
      MetadataSources sources = new MetadataSources(registry);
      for (String name : compiled.classNames()) {
        add(name, sources);
      }
      metadata = sources.buildMetadata();
      // Not from the metadata alone: generators make columns required while the factory starts.
      factory = (SessionFactoryImplementor) metadata.buildSessionFactory();
    } catch (RuntimeException | ClassNotFoundException e) {
      StandardServiceRegistryBuilder.destroy(registry);
      loader.close();
      throw e;
    }
  }

  private Map<String, Object> properties(
      Model model, NamingStrategies naming, DatabaseKind database) {
    Map<String, Object> properties = new HashMap<>(naming.properties());
    properties.putAll(model.hibernateSettings());
    if (database == DatabaseKind.POSTGRESQL) {
      // Otherwise the server says its version itself.
      model
          .olderPostgresql()
          .map(version -> new PostgreSQLDialect(DatabaseVersion.make(version)))
          .ifPresent(dialect -> properties.put("hibernate.dialect", dialect));
    }
    if (database == DatabaseKind.SQLITE) {
      properties.put("hibernate.dialect", SQLiteDialect.class.getName());
    }
    properties.put("hibernate.connection.provider_class", connections);
    properties.put("jakarta.persistence.schema-generation.database.action", "create");
    properties.put("jakarta.persistence.create-database-schemas", true);
    properties.put("hibernate.schema_management_tool", schemaTool);
    // Rows are made up; only what the database thinks of them is of interest.
    properties.put("jakarta.persistence.validation.mode", model.beanValidation() ? "ddl" : "none");
    // Databases take long over queries that join everything which is fetched eagerly.
    properties.put("hibernate.max_fetch_depth", 1);
    // Tables of Hibernate's own, for bulk updates.
    properties.put("hibernate.query.mutation_strategy.global_temporary.create_tables", false);
    properties.put("hibernate.query.mutation_strategy.persistent.create_tables", false);
    return properties;
  }

  private void add(String name, MetadataSources sources) throws ClassNotFoundException {
    if (name.endsWith(PACKAGE_INFO)) {
      sources.addPackage(name.substring(0, name.length() - PACKAGE_INFO.length()));
      return;
    }
    Class<?> type = Class.forName(name, false, loader);
    if (Stream.of(type.getAnnotations())
        .anyMatch(each -> each.annotationType().getName().startsWith("jakarta.persistence."))) {
      sources.addAnnotatedClass(type);
    }
  }

  SessionFactoryImplementor factory() {
    return factory;
  }

  Metadata metadata() {
    return metadata;
  }

  /** What Hibernate's own DDL failed at. */
  List<String> failedStatements() {
    return schemaTool.failures();
  }

  /** The queries of views, by the views' names as SQL spells them. */
  SortedMap<String, String> views() {
    SortedMap<String, String> views = new TreeMap<>();
    for (PersistentClass entity : metadata.getEntityBindings()) {
      Table table = entity.getTable();
      if (table.isView()) {
        views.put(
            table.getQualifiedName(factory.getSqlStringGenerationContext()), table.getViewQuery());
      }
    }
    return views;
  }

  /** From now on, another database is worked on. */
  void switchTo(Database database) {
    connections.switchTo(database);
  }

  /** What Hibernate's own validation finds wrong with the schema of the database at hand. */
  Optional<String> validate() {
    try {
      factory.getSchemaManager().validateMappedObjects();
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(Failures.text(e));
    }
  }

  /** The names of all entities, abstract ones too. */
  List<String> entityNames() {
    return metadata.getEntityBindings().stream()
        .map(each -> each.getEntityName())
        .sorted()
        .toList();
  }

  @Override
  public void close() throws IOException {
    try {
      // The schema stays: nothing is dropped.
      factory.close();
    } finally {
      StandardServiceRegistryBuilder.destroy(registry);
      loader.close();
    }
  }
}
