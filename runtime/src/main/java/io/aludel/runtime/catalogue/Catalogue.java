package io.aludel.runtime.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tables and sequences of one database schema, as the database's own catalogue describes them:
 * an immutable value. Identifiers are spelled as the catalogue stores them. What the order of
 * columns is, it does not say.
 *
 * @param tables the tables by name
 * @param sequences the sequences by name, without those that count identity columns up
 */
public record Catalogue(
    SortedMap<String, CatalogueTable> tables, SortedMap<String, CatalogueSequence> sequences) {

  public Catalogue {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
  }

  /**
   * Reads one schema of a database that is known. Only queries are executed; no transaction is
   * ended.
   *
   * @param schema the database schema, as the catalogue spells it
   * @throws IllegalArgumentException if it is another kind of database
   */
  public static Catalogue read(Connection connection, String schema) throws SQLException {
    return reader(connection).read(connection, schema);
  }

  /**
   * Reads every schema of a database that is known that is not the database's own. Only queries are
   * executed; no transaction is ended.
   *
   * @return what each schema holds, by the schemas' names
   * @throws IllegalArgumentException if it is another kind of database
   */
  public static SortedMap<String, Catalogue> readAll(Connection connection) throws SQLException {
    CatalogueReader reader = reader(connection);
    SortedMap<String, Catalogue> all = new TreeMap<>();
    for (String schema : reader.schemas(connection)) {
      all.put(schema, reader.read(connection, schema));
    }
    return Collections.unmodifiableSortedMap(all);
  }

  private static CatalogueReader reader(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    return switch (product) {
      case "h2" -> H2Catalogue.READER;
      case "mariadb" -> new MariaCatalogue();
      case "postgresql" -> PostgresCatalogue.READER;
      case "sqlite" -> SqliteCatalogue.READER;
      default -> throw new IllegalArgumentException("no catalogue can be read from " + product);
    };
  }

  public Optional<CatalogueTable> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** The same with those tables and sequences alone whose names pass. */
  public Catalogue only(Predicate<String> names) {
    SortedMap<String, CatalogueTable> someTables = new TreeMap<>(tables);
    someTables.keySet().removeIf(names.negate());
    SortedMap<String, CatalogueSequence> someSequences = new TreeMap<>(sequences);
    someSequences.keySet().removeIf(names.negate());
    return new Catalogue(someTables, someSequences);
  }

  /** The description, one object a line, sorted: what a comparison reads well in. */
  public List<String> lines() {
    return Stream.concat(
            tables.values().stream().flatMap(table -> table.lines().stream()),
            sequences.values().stream().map(CatalogueSequence::toString))
        .toList();
  }
}
