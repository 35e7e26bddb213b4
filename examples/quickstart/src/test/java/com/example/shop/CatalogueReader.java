package com.example.shop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Asks a database what is in it, with its own catalogue queries and nothing of Aludel's: the judge
 * must not share the opinion of the judged.
 */
abstract class CatalogueReader {

  /**
   * A fact about the schema.
   *
   * @param shape what is there, without the name of what nothing depends on: {@code unique
   *     customers (email)}
   * @param name the name of a constraint or an index; empty where the shape says everything
   */
  record Fact(String shape, String name) implements Comparable<Fact> {

    /** Columns and tables that are held aside are called so. */
    boolean held() {
      return shape.contains("zz_");
    }

    boolean isIndex() {
      return shape.startsWith("index ");
    }

    @Override
    public int compareTo(Fact other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return name.isEmpty() ? shape : shape + " named " + name;
    }
  }

  /** The version tables, and the temporary tables that Hibernate makes on H2 when it starts. */
  private static final Pattern OTHERS = Pattern.compile("\\b(aludel|hte)_");

  /** Queries of two columns each: a fact's shape and its name. */
  abstract List<String> queries();

  /** Everything in the database but what Aludel and Hibernate keep for themselves; lower case. */
  final SortedSet<Fact> read(DataSource database) throws SQLException {
    SortedSet<Fact> facts = new TreeSet<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String query : queries()) {
        try (ResultSet rows = statement.executeQuery(query)) {
          while (rows.next()) {
            facts.add(
                new Fact(
                    rows.getString(1).toLowerCase(Locale.ROOT),
                    rows.getString(2).toLowerCase(Locale.ROOT)));
          }
        }
      }
    }
    facts.removeIf(fact -> OTHERS.matcher(fact.shape()).find());
    return facts;
  }

  /**
   * What Hibernate and we have to agree about: no names, nothing held aside, and no plain index on
   * the columns of a foreign key. (We add one, H2 makes one by itself, Hibernate makes none.)
   */
  static List<String> shapes(SortedSet<Fact> facts) {
    List<String> foreignKeyIndexes = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.shape().startsWith("foreign key ")) {
        String columns = fact.shape().replaceFirst("foreign key ", "index ");
        foreignKeyIndexes.add(columns.substring(0, columns.indexOf(')') + 1));
      }
    }
    return facts.stream()
        .filter(fact -> !fact.held())
        .filter(fact -> !foreignKeyIndexes.contains(fact.shape()))
        .map(Fact::shape)
        .sorted()
        .toList();
  }
}
